// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/appearancesection.h"

#include "app/models/appsettings.h"

#include <QComboBox>

#include <algorithm>

namespace monitron {

namespace {
constexpr int textSizes[] = {100, 125, 150, 200}; // percent
}

AppearanceSection::AppearanceSection(Theme &theme, AppSettings *app, QWidget *parent)
    : SettingsSection(QStringLiteral("appearanceSection"), tr("Appearance"), parent), m_theme(theme)
{
    buildTheme();
    buildSizes();
    if (app)
        buildLanguage(*app);
}

QComboBox *AppearanceSection::addChoice(const char *name, const QString &label, const QStringList &items,
                                        const QString &hint)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->addItems(items);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addRow(label, box, hint);
    return box;
}

void AppearanceSection::buildTheme()
{
    QComboBox *theme = addChoice("theme", tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(m_theme.preference()));
    connect(theme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(static_cast<Theme::Preference>(index)); });
}

void AppearanceSection::buildSizes()
{
    QStringList sizes;
    for (const int percent : textSizes)
        sizes.append(tr("%1 %", "percent").arg(percent));
    QComboBox *size = addChoice("textSize", tr("Text size"), sizes,
                                tr("Beyond the size that this desktop gives to all programs."));
    const auto *found = std::find(std::begin(textSizes), std::end(textSizes), m_theme.textScale());
    size->setCurrentIndex(found == std::end(textSizes) ? 0 : static_cast<int>(found - std::begin(textSizes)));
    connect(size, &QComboBox::activated, this,
            [this](int index) { m_theme.setTextScale(textSizes[std::clamp(index, 0, 3)]); });
}

void AppearanceSection::buildLanguage(AppSettings &app)
{
    QStringList names;
    int current = 0;
    const std::vector<AppSettings::Language> languages = app.languages();
    for (const AppSettings::Language &language : languages) {
        if (language.code == app.language())
            current = static_cast<int>(names.size());
        names.append(language.name);
    }
    QComboBox *box = addChoice("language", tr("Language"), names);
    box->setCurrentIndex(current);
    // Queued: the window that this section is in is built anew.
    connect(
        box, &QComboBox::activated, &app,
        [&app, languages](int index) { app.setLanguage(languages.at(static_cast<size_t>(index)).code); },
        Qt::QueuedConnection);
}

} // namespace monitron
