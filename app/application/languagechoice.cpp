// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/languagechoice.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace monitron {

namespace {

const QString folder = QStringLiteral(":/monitron/i18n");

QString fileFor(const QString &code)
{
    return folder + QStringLiteral("/monitron_%1.qm").arg(code);
}

/// "Deutsch", "Español": as it stands in a list.
QString nameOf(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == u"en")
        name = QStringLiteral("English"); // not "American English"
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

} // namespace

LanguageChoice::LanguageChoice() = default;

LanguageChoice::~LanguageChoice()
{
    clear();
}

std::vector<AppSettings::Language> LanguageChoice::available()
{
    std::vector<AppSettings::Language> languages{
        {QString(), QCoreApplication::translate("LanguageChoice", "As the system")}};
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                                QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("ru")}) {
        if (code == u"en" || QFile::exists(fileFor(code)))
            languages.push_back({code, nameOf(code)});
    }
    return languages;
}

void LanguageChoice::clear()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

bool LanguageChoice::add(const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), where))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
    return true;
}

void LanguageChoice::install(const QString &code)
{
    clear();
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Qt's own buttons and dialogs.
    add(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has plurals, which need a translation too.
    if (!add(locale, QStringLiteral("monitron"), folder))
        add(QLocale(QLocale::English), QStringLiteral("monitron"), folder);
}

} // namespace monitron
