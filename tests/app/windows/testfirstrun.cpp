// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorlistmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/mainwindow.h"
#include "app/workspace/localworkspace.h"
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/store.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace monitron;

/// From an empty profile to the first result, with nothing faked.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withinTenSecondsTheFirstResultIsThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *client = server.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client] {
                client->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
                client->disconnectFromHost();
            });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });

        QTemporaryDir profile;
        auto store = Store::open(profile.path(), Store::Durability::Off);
        QVERIFY(store);
        MemorySecretStore secrets;
        const SystemClock clock;
        EngineOptions options;
        options.watchNetwork = false;
        Engine engine(**store, secrets, clock, nullptr, options);
        LocalWorkspace workspace({**store, engine, secrets, clock, nullptr, profile.path()});
        MonitorListModel monitors(workspace);
        WindowState state(profile.filePath(QStringLiteral("window.ini")));
        Theme theme(Theme::Preference::Light);
        MainWindow window(workspace, monitors, theme, state);
        window.show();
        monitors.reload();
        QVERIFY(engine.start());

        auto *url = window.findChild<QLineEdit *>(QStringLiteral("firstUrl"));
        QTRY_VERIFY(url && url->isVisible());
        QElapsedTimer spent;
        spent.start();
        QTest::keyClicks(url, QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
        QTest::keyClick(url, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(monitors.rowCount(), 1, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(monitors.row(0).shown() == ShownState::Up, 10'000);
        auto *log = window.findChild<QListView *>(QStringLiteral("checkLog"));
        QVERIFY(log);
        QTRY_VERIFY_WITH_TIMEOUT(log->isVisible() && log->model()->rowCount() >= 1, 10'000);
        QVERIFY2(spent.elapsed() < 10'000, qPrintable(QString::number(spent.elapsed())));
        QVERIFY(!url->isVisible());
        engine.stop();
    }
};

QTEST_MAIN(TestFirstRun)
#include "testfirstrun.moc"
