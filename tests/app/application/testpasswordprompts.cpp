// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/passwordprompts.h"
#include "app/models/passphrasestrength.h"
#include "app/platform/secretstoreswitch.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace monitron;
using Place = SecretStoreSwitch::Place;

namespace {

/// A desktop without a keyring.
class NoKeyring final : public SecretStore
{
public:
    QFuture<Result<QString>> read(const QString &) override { return answer<QString>(); }
    QFuture<Result<void>> write(const QString &, const QString &) override { return answer<void>(); }
    QFuture<Result<void>> remove(const QString &) override { return answer<void>(); }

private:
    template <typename T>
    static QFuture<Result<T>> answer()
    {
        return QtFuture::makeReadyFuture<Result<T>>(
            failure(Error::Code::Refused, QStringLiteral("No keyring service is running.")));
    }
};

const QString key = QStringLiteral("monitor/1");
const QString secret = QStringLiteral("hunter2");
const QString passphrase = QStringLiteral("four words are better");

} // namespace

class TestPasswordPrompts : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        QTemporaryDir profile;
        NoKeyring keyring;
        SecretStoreSwitch secrets{keyring, profile.path()};
        PasswordPrompts prompts{secrets, [] { return nullptr; }};

        [[nodiscard]] bool hasFile() const
        {
            return QFile::exists(profile.filePath(QStringLiteral("secrets.json")));
        }
    };
    static QPointer<QDialog> dialog(const char *name)
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }
    template <typename T>
    static T *in(const QPointer<QDialog> &dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void nothingIsSavedUntilSomebodyHasChosen()
    {
        Desk desk;
        const auto written = desk.secrets.write(key, secret);
        QTRY_VERIFY(dialog("passwordPlaceDialog"));
        const auto place = dialog("passwordPlaceDialog");
        QTest::keyClick(place, Qt::Key_Escape);
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().error().code, Error::Code::Refused);
        QVERIFY(!desk.hasFile());
    }

    void forThisRunOnly()
    {
        Desk desk;
        const auto written = desk.secrets.write(key, secret);
        QTRY_VERIFY(dialog("passwordPlaceDialog"));
        const auto place = dialog("passwordPlaceDialog");
        in<QRadioButton>(place, "keepInMemory")->click();
        QTest::mouseClick(in<QPushButton>(place, "keepPassword"), Qt::LeftButton);
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result());
        QCOMPARE(desk.secrets.place(), Place::Memory);
        QVERIFY(!desk.hasFile());
        QTRY_VERIFY(!place || !place->isVisible());
    }

    void anEncryptedFileTakesThePassphraseTwice()
    {
        Desk desk;
        const auto written = desk.secrets.write(key, secret);
        QTRY_VERIFY(dialog("passwordPlaceDialog"));
        const auto place = dialog("passwordPlaceDialog");
        auto *save = in<QPushButton>(place, "keepPassword");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(in<QLineEdit>(place, "newPassphrase"), passphrase);
        QTest::keyClicks(in<QLineEdit>(place, "newPassphraseAgain"), QStringLiteral("four words"));
        QVERIFY(!save->isEnabled());
        QVERIFY(in<QLabel>(place, "passphraseStrength")->text().contains(QStringLiteral("not the same")));
        in<QLineEdit>(place, "newPassphraseAgain")->setText(passphrase);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result());
        QVERIFY(desk.hasFile());
        // What asks next would otherwise open over this dialog, and go with it.
        QTRY_VERIFY(!place || !place->isVisible());

        // The next start.
        SecretStoreSwitch secrets(desk.keyring, desk.profile.path());
        PasswordPrompts prompts(secrets, [] { return nullptr; });
        prompts.askForPassphrase();
        QTRY_VERIFY(dialog("passphraseDialog"));
        const auto unlock = dialog("passphraseDialog");
        QTest::keyClicks(in<QLineEdit>(unlock, "passphrase"), QStringLiteral("wrong"));
        QTest::keyClick(in<QLineEdit>(unlock, "passphrase"), Qt::Key_Return);
        QTRY_VERIFY(in<QLabel>(unlock, "passphraseError")->isVisible());
        QCOMPARE(secrets.place(), Place::Locked);
        in<QLineEdit>(unlock, "passphrase")->setText(passphrase);
        QTest::mouseClick(in<QPushButton>(unlock, "unlock"), Qt::LeftButton);
        QTRY_COMPARE(secrets.place(), Place::File);
        QCOMPARE(secrets.read(key).result().value_or(QString()), secret);
    }

    void laterLeavesItLocked()
    {
        Desk desk;
        QVERIFY(QTest::qWaitFor([made = desk.secrets.openFile(passphrase)] { return made.isFinished(); }));
        SecretStoreSwitch secrets(desk.keyring, desk.profile.path());
        PasswordPrompts prompts(secrets, [] { return nullptr; });
        const auto written = secrets.write(key, secret);
        QTRY_VERIFY(dialog("passphraseDialog"));
        QTest::mouseClick(in<QPushButton>(dialog("passphraseDialog"), "unlockLater"), Qt::LeftButton);
        QTRY_VERIFY(written.isFinished());
        QVERIFY(!written.result());
        QCOMPARE(secrets.place(), Place::Locked);
    }

    void strengthIsHintedAt()
    {
        QCOMPARE(passphraseStrength(QStringLiteral("short")), PassphraseStrength::TooShort);
        QCOMPARE(passphraseStrength(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")), PassphraseStrength::Weak);
        QCOMPARE(passphraseStrength(QStringLiteral("password")), PassphraseStrength::Weak);
        QCOMPARE(passphraseStrength(QStringLiteral("Correct horse, battery 9 staple")),
                 PassphraseStrength::Strong);
    }
};

QTEST_MAIN(TestPasswordPrompts)
#include "testpasswordprompts.moc"
