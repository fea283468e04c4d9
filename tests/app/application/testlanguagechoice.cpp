// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/languagechoice.h"

#include <QSet>
#include <QtTest>

using namespace monitron;

class TestLanguageChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemAndEnglishAreAlwaysThere()
    {
        const auto languages = LanguageChoice::available();
        QVERIFY(languages.size() >= 2);
        QVERIFY(languages.at(0).code.isEmpty());
        QCOMPARE(languages.at(1).name, QStringLiteral("English"));
        QSet<QString> names;
        for (const AppSettings::Language &language : languages)
            names.insert(language.name);
        QCOMPARE(static_cast<size_t>(names.size()), languages.size());
    }

    void oneTakesThePlaceOfTheOther()
    {
        LanguageChoice choice;
        choice.install(QStringLiteral("de"));
        choice.install(QStringLiteral("en"));
        choice.install(QString());
        choice.install(QStringLiteral("nonsense"));
        // A text that no file has stays as it is written.
        QCOMPARE(QCoreApplication::translate("Nowhere", "untranslated"), QStringLiteral("untranslated"));
    }
};

QTEST_GUILESS_MAIN(TestLanguageChoice)
#include "testlanguagechoice.moc"
