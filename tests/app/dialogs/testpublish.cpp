// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/publishdialog.h"
#include "app/models/publishmodel.h"
#include "core/storage/reader.h"
#include "tests/support/storeworkspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

/// From one workspace to another.
class TestPublish : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StoreWorkspace> m_from;
    std::unique_ptr<StoreWorkspace> m_to;
    std::unique_ptr<PublishDialog> m_dialog;

    void open()
    {
        m_dialog = std::make_unique<PublishDialog>(
            *m_from, std::vector<PublishDialog::Target>{{QStringLiteral("Acme"), m_to.get()}},
            std::vector<MonitorId>());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }
    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("publishTable"); }
    [[nodiscard]] QString verdict(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, PublishModel::NameColumn).data().toString() == name)
                return table()->model()->index(row, PublishModel::VerdictColumn).data().toString();
        }
        return QStringLiteral("not there");
    }
    void run()
    {
        QTest::mouseClick(find("publishStart"), Qt::LeftButton);
        QTRY_VERIFY(find("savePublishReport")->isVisible());
    }
    [[nodiscard]] std::vector<Monitor> there() const
    {
        std::vector<Monitor> all;
        const auto reader = m_to->store().openReader();
        const auto views = (*reader)->monitors();
        for (const MonitorView &view : *views)
            all.push_back(view.monitor);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_from = std::make_unique<StoreWorkspace>();
        m_to = std::make_unique<StoreWorkspace>();
        m_to->time.advance(24h);
    }
    void cleanup() { m_dialog.reset(); }

    void takesMonitorsWithTheirHistory()
    {
        const MonitorId id = m_from->add(QStringLiteral("Shop"));
        for (int i = 0; i < 20; ++i)
            m_from->record(id, m_from->time.now() + i * 60s, i == 7 ? Outcome::Bad : Outcome::Good, 1000,
                           i == 7 ? QStringLiteral("refused") : QString());
        open();
        run();
        QCOMPARE(verdict(QStringLiteral("Shop")), QStringLiteral("Taken"));
        QCOMPARE(there().size(), std::size_t(1));
        QVERIFY(there().front().id == id);
        const auto reader = m_to->store().openReader();
        QCOMPARE((*reader)->recent({id}, 100)->value(id).size(), std::size_t(20));
        // And once more: it is recognised.
        open();
        QCOMPARE(verdict(QStringLiteral("Shop")), QStringLiteral("Is there already"));
        QVERIFY(!find("publishStart")->isEnabled());
    }

    void asksBeforeSecretsGoAlong()
    {
        const MonitorId id = m_from->add(QStringLiteral("Shop"));
        auto monitor = (*m_from->store().openReader())->monitors({id})->front().monitor;
        monitor.http.auth.scheme = HttpAuth::Scheme::Bearer;
        monitor.http.headers = {{QStringLiteral("X-Api-Key"), QStringLiteral("42")},
                                {QStringLiteral("Accept"), QStringLiteral("text/html")}};
        QVERIFY(m_from->saveMonitor(monitor, QStringLiteral("sesame")).result());
        open();
        auto *secrets = find<QCheckBox>("publishSecrets");
        QTRY_VERIFY(secrets->isVisible());
        QVERIFY(!secrets->isChecked());
        run();
        QVERIFY(verdict(QStringLiteral("Shop")).contains(u"password has to be typed in"));
        QCOMPARE(there().front().http.headers.size(), std::size_t(1));
        QVERIFY(m_to->passwords.isEmpty());

        m_to = std::make_unique<StoreWorkspace>();
        open();
        QTRY_VERIFY(find<QCheckBox>("publishSecrets")->isVisible());
        find<QCheckBox>("publishSecrets")->setChecked(true);
        run();
        QCOMPARE(there().front().http.headers.size(), std::size_t(2));
        QCOMPARE(m_to->passwords.value(id), QStringLiteral("sesame"));
    }

    void isPausedHereWhereWanted()
    {
        const MonitorId shop = m_from->add(QStringLiteral("Shop"));
        const MonitorId docs =
            m_from->add(QStringLiteral("Docs"), {}, QStringLiteral("https://docs.example/"));
        const auto runs = [this](MonitorId id) {
            return (*m_from->store().openReader())->monitors({id})->front().monitor.enabled;
        };
        open();
        QVERIFY(find("publishPause")->isVisible());
        QVERIFY(!find<QCheckBox>("publishPause")->isChecked());
        find<QCheckBox>("publishPause")->setChecked(true);
        for (int row = 0; row < 2; ++row) {
            const QModelIndex name = table()->model()->index(row, PublishModel::NameColumn);
            if (name.data().toString() == u"Docs")
                QVERIFY(table()->model()->setData(name, Qt::Unchecked, Qt::CheckStateRole));
        }
        run();
        QTRY_VERIFY(find<QLabel>("publishSummary")->text().contains(u"paused here"));
        QVERIFY(!runs(shop));
        QVERIFY(runs(docs)); // it was left out
        QVERIFY(there().front().enabled);
    }

    void whatIsAlikeIsLeftOutUnlessWanted()
    {
        m_from->add(QStringLiteral("Shop"), {}, QStringLiteral("https://shop.example/"));
        m_to->add(QStringLiteral("Web shop"), {}, QStringLiteral("https://shop.example"));
        open();
        QVERIFY(verdict(QStringLiteral("Shop")).contains(u"Web shop"));
        QVERIFY(!find("publishStart")->isEnabled());
        QTest::mouseClick(find("publishAll"), Qt::LeftButton);
        QVERIFY(find("publishStart")->isEnabled());
        run();
        QCOMPARE(there().size(), std::size_t(2));
    }

    void whatIsInTheTrashThereGetsAnotherId()
    {
        const MonitorId id = m_from->add(QStringLiteral("Shop"));
        Monitor earlier = (*m_from->store().openReader())->monitors({id})->front().monitor;
        earlier.version = 0;
        QVERIFY(m_to->saveMonitor(earlier, {}).result());
        QVERIFY(m_to->removeMonitors({id}).result());
        open();
        run();
        QCOMPARE(there().size(), std::size_t(1));
        QVERIFY(!(there().front().id == id));
    }

    void aViewerPublishesNothing()
    {
        m_from->add(QStringLiteral("Shop"));
        WorkspaceAbilities abilities;
        abilities.edits = false;
        m_to->setAbilities(abilities);
        open();
        QVERIFY(!find("publishStart")->isEnabled());
        QVERIFY(find<QLabel>("publishSummary")->text().contains(u"only look"));
    }

    void nothingIsTakenWhereATeamIsAway()
    {
        m_from->add(QStringLiteral("Shop"));
        SyncHealth sync;
        sync.state = SyncHealth::State::Live;
        m_to->setSync(sync);
        open();
        QVERIFY(find("publishStart")->isEnabled());
        table()->model()->setData(table()->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!find("publishStart")->isEnabled());
        sync.state = SyncHealth::State::Offline;
        sync.reason = QStringLiteral("The server can't be reached.");
        m_to->setSync(sync);
        QTRY_VERIFY(!find("publishStart")->isEnabled());
        QCOMPARE(find<QLabel>("publishSummary")->text(), sync.reason);
        // It is back: what was unticked stays so.
        const SyncHealth away = sync;
        sync.state = SyncHealth::State::Live;
        m_to->setSync(sync);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(!find("publishStart")->isEnabled());
        m_to->setSync(away);
        // Meanwhile somebody else made one there.
        m_to->add(QStringLiteral("Web shop"), {}, QStringLiteral("https://shop.example"));
        m_from->add(QStringLiteral("Docs"));
        sync.state = SyncHealth::State::Live;
        sync.reason.clear();
        m_to->setSync(sync);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_VERIFY(find("publishStart")->isEnabled());
    }

    void theReportNamesEach()
    {
        m_from->add(QStringLiteral("Shop"));
        m_from->add(QStringLiteral("Docs"), {}, QStringLiteral("https://docs.example/"));
        PublishModel model(*m_from, {});
        model.load(*m_to);
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QSignalSpy finished(&model, &PublishModel::finished);
        model.start({});
        QTRY_COMPARE(finished.size(), 1);
        const QString report = model.reportText();
        QVERIFY(report.contains(u": Taken"));
        QVERIFY(report.contains(u": Left out"));
    }
};

QTEST_MAIN(TestPublish)
#include "testpublish.moc"
