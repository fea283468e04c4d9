// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/outagegate.h"

#include <QTest>

using namespace monitron;

namespace {
CheckAnswer answer(qint64 at, FailureKind failure)
{
    CheckAnswer given;
    given.result.at = Timestamp(at);
    given.result.failure = failure;
    given.result.outcome = failure == FailureKind::None ? Outcome::Good : Outcome::Bad;
    return given;
}
} // namespace

class TestOutageGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatNothingContradicts();
    void aSuccessMeanwhileProvesTheNetwork();
    void anAnswerOfTheOtherSideProvesTheNetwork();
    void targetsOnThisComputerAreNotHeld();
    void aGoodNetworkIsTrustedForAWhile();
};

void TestOutageGate::holdsWhatNothingContradicts()
{
    OutageGate gate;
    QVERIFY(gate.hold(answer(1000, FailureKind::Dns), true, Timestamp(2000)));
    QVERIFY(gate.hold(answer(1000, FailureKind::ConnectTimeout), true, Timestamp(3000)));
    QVERIFY(gate.isHolding());
    QCOMPARE(gate.release(false, Timestamp(4000)).size(), size_t(2));
    QVERIFY(!gate.isHolding());
    QVERIFY(gate.hold(answer(5000, FailureKind::Dns), true, Timestamp(6000)));
}

void TestOutageGate::aSuccessMeanwhileProvesTheNetwork()
{
    OutageGate gate;
    QVERIFY(!gate.hold(answer(1500, FailureKind::None), true, Timestamp(1600)));
    QVERIFY(!gate.hold(answer(1000, FailureKind::ConnectTimeout), true, Timestamp(11'000)));
    QVERIFY(gate.hold(answer(1700, FailureKind::ConnectTimeout), true, Timestamp(11'700)));
}

void TestOutageGate::anAnswerOfTheOtherSideProvesTheNetwork()
{
    OutageGate gate;
    QVERIFY(!gate.hold(answer(1000, FailureKind::Refused), true, Timestamp(1001)));
    QVERIFY(!gate.hold(answer(1000, FailureKind::HttpStatus), true, Timestamp(1001)));
    QVERIFY(!gate.hold(answer(500, FailureKind::ResponseTimeout), true, Timestamp(1500)));
}

void TestOutageGate::targetsOnThisComputerAreNotHeld()
{
    OutageGate gate;
    QVERIFY(!gate.hold(answer(1000, FailureKind::ResponseTimeout), false, Timestamp(2000)));
    // And their success proves nothing about the network.
    QVERIFY(!gate.hold(answer(2500, FailureKind::None), false, Timestamp(2600)));
    QVERIFY(gate.hold(answer(2000, FailureKind::Unreachable), true, Timestamp(2700)));
}

void TestOutageGate::aGoodNetworkIsTrustedForAWhile()
{
    OutageGate gate;
    QVERIFY(gate.hold(answer(1000, FailureKind::Dns), true, Timestamp(2000)));
    (void)gate.release(true, Timestamp(3000));
    QVERIFY(!gate.hold(answer(4000, FailureKind::Dns), true, Timestamp(5000)));
    QVERIFY(gate.hold(answer(60'000, FailureKind::Dns), true, Timestamp(61'000)));
}

QTEST_GUILESS_MAIN(TestOutageGate)
#include "testoutagegate.moc"
