// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/runfromheredialog.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace monitron;

/// The check from here beside the one from the server.
class TestRunFromHere : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreWorkspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    MonitorId m_id;
    std::unique_ptr<RunFromHereDialog> m_dialog;

    void open()
    {
        m_dialog = std::make_unique<RunFromHereDialog>(*m_workspace, *m_theme, m_id);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    /// As the server records it.
    void serverAnswers(Outcome outcome, bool manual = true)
    {
        m_workspace->time.advance(std::chrono::seconds(1));
        Decision decision;
        decision.monitor = m_id;
        CheckResult result;
        result.monitor = m_id;
        result.at = m_workspace->time.now();
        result.manual = manual;
        result.outcome = outcome;
        result.failure = outcome == Outcome::Bad ? FailureKind::Refused : FailureKind::None;
        result.message = outcome == Outcome::Bad ? QStringLiteral("Connection refused") : QString();
        result.statusCode = outcome == Outcome::Good ? 200 : 0;
        result.totalUs = 250'000;
        decision.result = result;
        decision.state = MonitorState();
        m_workspace->write([&](Writer &writer) { return writer.record(decision); });
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<StoreWorkspace>();
        m_theme = std::make_unique<Theme>(Theme::Preference::Light);
        m_id = m_workspace->add(QStringLiteral("Shop"));
        m_workspace->record(m_id, m_workspace->time.now(), Outcome::Good);
    }
    void cleanup() { m_dialog.reset(); }

    void bothWork()
    {
        open();
        QTRY_COMPARE(m_workspace->asked.size(), std::size_t(1));
        QTRY_COMPARE(text("hereWords"), QStringLiteral("200 OK"));
        serverAnswers(Outcome::Good, false); // not the one that was asked for
        QCOMPARE(text("thereWords"), QStringLiteral("Checking…"));
        serverAnswers(Outcome::Good);
        QTRY_COMPARE(text("thereWords"), QStringLiteral("200 OK"));
        QVERIFY(text("runComparison").startsWith(u"It works from both"));
        QVERIFY(m_dialog->findChild<QPushButton *>(QStringLiteral("runAgain"))->isEnabled());
    }

    void onlyHere()
    {
        open();
        QTRY_COMPARE(m_workspace->asked.size(), std::size_t(1));
        serverAnswers(Outcome::Bad);
        QTRY_VERIFY(text("runComparison").startsWith(u"It works from this computer and not"));
        QCOMPARE(text("thereWords"), QStringLiteral("Connection refused"));
    }

    void onlyThere()
    {
        CheckResult bad;
        bad.outcome = Outcome::Bad;
        bad.failure = FailureKind::Dns;
        bad.message = QStringLiteral("No such name");
        m_workspace->trial = bad;
        open();
        QTRY_COMPARE(m_workspace->asked.size(), std::size_t(1));
        serverAnswers(Outcome::Good);
        QTRY_VERIFY(text("runComparison").startsWith(u"It works from the server and not"));
    }

    void saysWhatItCantDo()
    {
        m_workspace->trial = failure(Error::Code::Refused, QStringLiteral("Type the password."));
        const auto monitor = (*m_workspace->store().openReader())->monitors({m_id})->front().monitor;
        Monitor secret = monitor;
        secret.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("ann")};
        secret.http.headers = {{QStringLiteral("X-Key"), QStringLiteral("•••")}};
        QVERIFY(m_workspace->saveMonitor(secret, {}).result());
        open();
        QTRY_COMPARE(text("hereWords"), QStringLiteral("Type the password."));
        QVERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("runSecret"))->isVisible());
        QVERIFY(text("runNote").contains(u"X-Key"));
        QVERIFY(m_workspace->tried.back().http.headers.empty());
    }
};

QTEST_MAIN(TestRunFromHere)
#include "testrunfromhere.moc"
