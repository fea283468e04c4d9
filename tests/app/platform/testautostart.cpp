// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace monitron;

/// The XDG entry, in a folder of its own.
class TestAutostart : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("the XDG entry is for Linux");
#endif
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toLocal8Bit());
    }

    void isSwitchedOnAndOff()
    {
        const Autostart autostart(QStringLiteral("monitron"), QStringLiteral("/usr/bin/monitron"),
                                  {QStringLiteral("--minimized")});
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(false));
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QCOMPARE(autostart.place(), m_home.filePath(QStringLiteral("config/autostart/monitron.desktop")));
        const QString entry = contentOf(autostart.place());
        QVERIFY(entry.startsWith(QStringLiteral("[Desktop Entry]\n")));
        QVERIFY(entry.contains(QStringLiteral("\nExec=\"/usr/bin/monitron\" \"--minimized\"\n")));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(autostart.place()));
    }

    void oddPathsAreQuoted()
    {
        const Autostart autostart(QStringLiteral("odd"), QStringLiteral("/opt/my $app/100%/a\"b\\c"), {});
        QVERIFY(autostart.set(true));
        QVERIFY(contentOf(autostart.place())
                    .contains(QStringLiteral("\nExec=\"/opt/my \\\\$app/100%%/a\\\\\"b\\\\\\\\c\"\n")));
    }

    void whatTheDesktopSwitchedOffIsOff()
    {
        const Autostart autostart(QStringLiteral("hidden"), QStringLiteral("/usr/bin/monitron"), {});
        QVERIFY(autostart.set(true));
        QFile file(autostart.place());
        QVERIFY(file.open(QIODevice::Append) && file.write("Hidden=true\n") > 0);
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(m_home.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        qputenv("XDG_CONFIG_HOME", inTheWay.fileName().toLocal8Bit());
        const Autostart autostart(QStringLiteral("monitron"), QStringLiteral("/usr/bin/monitron"), {});
        const auto done = autostart.set(true);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(inTheWay.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "testautostart.moc"
