// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/urlscheme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace monitron;

/// The XDG entry, in folders of its own, with an xdg-mime that writes down what it was told.
class TestUrlScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAnEntryAndMakesItTheDefault();
    void followsAProgramThatMoved();
    void leavesAnInstalledOneAlone();
    void leavesWhatSomebodyChose();
    void linksComeAsEvents();

private:
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QString at(const char *path) const { return m_home->filePath(QString::fromLatin1(path)); }
    [[nodiscard]] QString own() const { return at("data/applications/monitron-links.desktop"); }

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_path = qgetenv("PATH");
};

void TestUrlScheme::init()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the XDG entry is for Linux");
#endif
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", at("config").toLocal8Bit());
    qputenv("XDG_DATA_HOME", at("data").toLocal8Bit());
    qputenv("XDG_DATA_DIRS", at("system").toLocal8Bit());
    write(at("bin/xdg-mime"), "#!/bin/sh\necho \"$*\" >> \"$HOME/told\"\n");
    QFile::setPermissions(at("bin/xdg-mime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", at("bin").toLocal8Bit() + ':' + m_path);
}

void TestUrlScheme::writesAnEntryAndMakesItTheDefault()
{
    const UrlScheme scheme(QStringLiteral("monitron"), QStringLiteral("/opt/my app/monitron"));
    QVERIFY(scheme.registerProgram());
    const QString entry = contentOf(own());
    QVERIFY(entry.startsWith(QStringLiteral("[Desktop Entry]\n")));
    QVERIFY(entry.contains(QStringLiteral("\nExec=\"/opt/my app/monitron\" %u\n")));
    QVERIFY(entry.contains(QStringLiteral("\nMimeType=x-scheme-handler/monitron;\n")));
    QTRY_COMPARE(contentOf(at("told")),
                 QStringLiteral("default monitron-links.desktop x-scheme-handler/monitron\n"));
}

void TestUrlScheme::followsAProgramThatMoved()
{
    QVERIFY(UrlScheme(QStringLiteral("monitron"), QStringLiteral("/old/monitron")).registerProgram());
    QVERIFY(UrlScheme(QStringLiteral("monitron"), QStringLiteral("/new/monitron")).registerProgram());
    QVERIFY(contentOf(own()).contains(QStringLiteral("\nExec=\"/new/monitron\" %u\n")));
}

void TestUrlScheme::leavesAnInstalledOneAlone()
{
    write(at("system/applications/monitron.desktop"),
          "[Desktop Entry]\nType=Application\nName=Monitron\nExec=monitron %u\n"
          "MimeType=x-scheme-handler/monitron;\n");
    QVERIFY(UrlScheme(QStringLiteral("monitron"), QStringLiteral("/usr/bin/monitron")).registerProgram());
    QVERIFY(!QFile::exists(own()));
    QTRY_COMPARE(contentOf(at("told")),
                 QStringLiteral("default monitron.desktop x-scheme-handler/monitron\n"));
}

void TestUrlScheme::leavesWhatSomebodyChose()
{
    write(at("config/mimeapps.list"), "[Default Applications]\nx-scheme-handler/monitron=other.desktop\n");
    QVERIFY(UrlScheme(QStringLiteral("monitron"), QStringLiteral("/usr/bin/monitron")).registerProgram());
    // What nobody has chosen is told, and nothing else.
    QVERIFY(UrlScheme(QStringLiteral("other"), QStringLiteral("/usr/bin/monitron")).registerProgram());
    QTRY_VERIFY(contentOf(at("told")).endsWith(QStringLiteral("x-scheme-handler/other\n")));
    QVERIFY(!contentOf(at("told")).contains(QStringLiteral("x-scheme-handler/monitron")));
}

void TestUrlScheme::linksComeAsEvents()
{
    const UrlScheme scheme(QStringLiteral("monitron"), QStringLiteral("/usr/bin/monitron"));
    QSignalSpy opened(&scheme, &UrlScheme::opened);
    QFileOpenEvent link(QUrl(QStringLiteral("monitron://join/team.example.org?token=a%2Bb")));
    QCoreApplication::sendEvent(qApp, &link);
    QFileOpenEvent file(QUrl(QStringLiteral("file:///tmp/x.json")));
    QCoreApplication::sendEvent(qApp, &file);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(),
             QStringLiteral("monitron://join/team.example.org?token=a%2Bb"));
}

QTEST_MAIN(TestUrlScheme)
#include "testurlscheme.moc"
