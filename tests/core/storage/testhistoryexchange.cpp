// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyexchange.h"
#include "core/storage/periods.h"

#include <QtTest>

#include <random>

using namespace monitron;

/// The form that history has on its way from a server to a desktop.
class TestHistoryExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyDocumentReturns();
    void whatIsCutOffIsRefused();
    void whatIsDamagedIsRefused();
    void aNewerFormIsRefused();
    void statesReturn();

private:
    static constexpr qint64 start = 1'790'000'000'000;

    std::mt19937_64 m_random{5};
    qint64 any(qint64 below) { return static_cast<qint64>(m_random() % static_cast<quint64>(below)); }
    QByteArray bytes(qint64 most)
    {
        QByteArray made(any(most), '\0');
        for (char &byte : made)
            byte = static_cast<char>(any(256));
        return made;
    }
    HistoryDocument document();
};

HistoryDocument TestHistoryExchange::document()
{
    HistoryDocument made;
    for (qint64 i = any(4); i > 0; --i) {
        ResultBlock block;
        block.monitor = MonitorId::make(Timestamp(any(start)));
        block.hasMore = any(2) != 0;
        if (any(2) != 0) {
            block.state = MonitorState();
            block.state->status = static_cast<MonitorStatus>(any(5));
            block.state->nextDue = Timestamp(any(start));
            block.state->lastMessage = QStringLiteral("503 – später");
        }
        for (qint64 rows = any(20); rows > 0; --rows)
            block.rows.push_back({Timestamp(any(start)), static_cast<quint8>(any(3)), bytes(40)});
        for (qint64 words = any(5); words > 0; --words)
            block.words.push_back({Timestamp(any(start)), QStringLiteral("Fehler %1 🚦").arg(words)});
        made.results.push_back(std::move(block));
    }
    for (qint64 i = any(4); i > 0; --i) {
        RollupBlock block;
        block.monitor = MonitorId::make(Timestamp(any(start)));
        block.resolution = any(2) != 0 ? Resolution::Hour : Resolution::Day;
        block.from = any(1000) - 500;
        block.to = block.from + 1 + any(1000);
        for (qint64 rows = any(20); rows > 0; --rows)
            block.rows.push_back({block.from + any(block.to - block.from), static_cast<quint32>(any(5000)),
                                  static_cast<quint32>(any(5000)), static_cast<quint32>(any(5000)),
                                  any(dayMs), any(dayMs), bytes(300)});
        made.rollups.push_back(std::move(block));
    }
    return made;
}

void TestHistoryExchange::anyDocumentReturns()
{
    for (int i = 0; i < 300; ++i) {
        const HistoryDocument made = document();
        const auto read = decodeHistory(encodeHistory(made));
        QVERIFY(read);
        QVERIFY(*read == made);
    }
}

void TestHistoryExchange::whatIsCutOffIsRefused()
{
    for (int i = 0; i < 20; ++i) {
        const HistoryDocument made = document();
        // What ends with a block is whole.
        QSet<qsizetype> ends;
        HistoryDocument part;
        ends.insert(encodeHistory(part).size());
        for (const ResultBlock &block : made.results) {
            part.results.push_back(block);
            ends.insert(encodeHistory(part).size());
        }
        for (const RollupBlock &block : made.rollups) {
            part.rollups.push_back(block);
            ends.insert(encodeHistory(part).size());
        }
        const QByteArray whole = encodeHistory(made);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const auto read = decodeHistory(whole.left(length));
            QCOMPARE(read.has_value(), ends.contains(length));
            if (!read)
                QVERIFY(read.error().code == Error::Code::Corrupt);
        }
    }
}

void TestHistoryExchange::whatIsDamagedIsRefused()
{
    // Many rows are claimed, and none come.
    const QByteArray id = MonitorId::make(Timestamp(1)).toBytes();
    const QByteArray many = "\xff\xff\xff\xff";
    const QByteArray none(4, '\0');
    const auto isRefused = [](const QByteArray &bytes) {
        const auto read = decodeHistory(bytes);
        return !read && read.error().code == Error::Code::Corrupt;
    };
    const QByteArray results = QByteArray("\1\1", 2) + id;
    QVERIFY(decodeHistory(results + '\0' + none + none));
    QVERIFY(isRefused(results + '\0' + many));
    QVERIFY(isRefused(results + '\0' + none + many));
    QVERIFY(isRefused(results + '\2' + many));
    QVERIFY(isRefused(QByteArray("\1\2", 2) + id + QByteArray(16, '\0') + many));
    QVERIFY(isRefused(QByteArray("\1\4", 2)));
    QVERIFY(isRefused(QByteArray(1, '\0')));
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = encodeHistory(document());
        for (qint64 changes = any(5) + 1; changes > 0; --changes)
            damaged[any(damaged.size())] = static_cast<char>(any(256));
        if (const auto read = decodeHistory(damaged)) // then it is another one that makes sense
            QVERIFY(decodeHistory(encodeHistory(*read)).has_value());
    }
}

void TestHistoryExchange::aNewerFormIsRefused()
{
    const auto read = decodeHistory("\2 whatever comes then");
    QVERIFY(!read);
    QVERIFY(read.error().code == Error::Code::NewerVersion);
}

void TestHistoryExchange::statesReturn()
{
    MonitorState state;
    state.status = MonitorStatus::Down;
    state.nextDue = Timestamp(start);
    state.statusSince = Timestamp(start - 5);
    state.lastMessage = QStringLiteral("Zeit abgelaufen");
    const QByteArray packed = packState(state);
    const auto read = unpackState(packed);
    QVERIFY(read);
    QVERIFY(*read == state);
    for (qsizetype length = 0; length < packed.size(); ++length)
        QVERIFY(!unpackState(packed.left(length)));
    QVERIFY(!unpackState('\7' + packed.mid(1)));
}

QTEST_GUILESS_MAIN(TestHistoryExchange)
#include "testhistoryexchange.moc"
