// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settingspage.h"

#include "app/windows/settings/alertssection.h"
#include "app/windows/settings/appearancesection.h"
#include "app/windows/settings/datasection.h"
#include "app/windows/settings/defaultssection.h"
#include "app/windows/settings/historysection.h"
#include "app/windows/settings/passwordssection.h"
#include "app/windows/settings/startupsection.h"
#include "app/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace monitron {

namespace {
constexpr int widestColumn = 760;
constexpr int atTop = 24; // px: a section that begins this far down is the current one
} // namespace

SettingsPage::SettingsPage(Workspace &workspace, Theme &theme, AppSettings *app, QWidget *parent)
    : QFrame(parent), m_settings(workspace), m_storage(workspace), m_list(new QListWidget(this)),
      m_scroll(new QScrollArea(this)), m_column(nullptr)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("settingsBody"));
    auto *title = new QLabel(tr("Settings"), body);
    title->setProperty("role", QStringLiteral("title"));
    auto *inner = new QWidget(body);
    inner->setMaximumWidth(widestColumn);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(title);
    buildSections(workspace, theme, app);
    m_column->addStretch(1);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(24, 20, 24, 20);
    row->addWidget(inner, 100);
    row->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);

    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this] { m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 20); };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    m_list->setCurrentRow(0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_scroll, 1);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { showSection(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { showSection(item->data(Qt::UserRole).toString()); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::markCurrent);
}

void SettingsPage::buildSections(Workspace &workspace, Theme &theme, AppSettings *app)
{
    const auto edits = [](const WorkspaceAbilities &can) { return can.edits; };
    const auto owns = [](const WorkspaceAbilities &can) { return can.keepsBackups; };
    add(new AlertsSection(workspace, m_settings, this));
    add(new DefaultsSection(m_settings, this), edits);
    add(new HistorySection(m_settings, m_storage, this), owns);
    auto *appearance = new AppearanceSection(theme, app, this);
    connect(appearance, &AppearanceSection::themeChosen, this, &SettingsPage::themeChosen);
    add(appearance);
    // What this computer does by itself is set where its own monitors are.
    if (app && workspace.health().sync.state == SyncHealth::State::Here) {
        add(new StartupSection(*app, this));
        add(new PasswordsSection(*app, this));
    }
    auto *dataSection = new DataSection(workspace, m_storage, app, this);
    connect(dataSection, &DataSection::importWanted, this, &SettingsPage::importWanted);
    connect(dataSection, &DataSection::exportWanted, this, &SettingsPage::exportWanted);
    connect(dataSection, &DataSection::trashWanted, this, &SettingsPage::trashWanted);
    add(dataSection);
    connect(&workspace, &Workspace::abilitiesChanged, this,
            [this, &workspace] { takeAbilities(workspace.abilities()); });
    takeAbilities(workspace.abilities());
}

void SettingsPage::add(SettingsSection *section, bool (*offers)(const WorkspaceAbilities &))
{
    connect(section, &SettingsSection::failed, this, &SettingsPage::failed);
    m_column->addWidget(section);
    m_sections.push_back({section, offers});
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setData(Qt::UserRole, section->id());
}

void SettingsPage::takeAbilities(const WorkspaceAbilities &can)
{
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        Place &place = m_sections[i];
        place.isShown = !place.offers || place.offers(can);
        place.section->setVisible(place.isShown);
        m_list->item(static_cast<int>(i))->setHidden(!place.isShown);
    }
    Q_EMIT sectionsChanged();
}

std::vector<SettingsPage::Section> SettingsPage::sections() const
{
    std::vector<Section> sections;
    for (const Place &place : m_sections) {
        if (place.isShown)
            sections.push_back({place.section->id(), place.section->title()});
    }
    return sections;
}

void SettingsPage::showSection(const QString &id)
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const Place &place) {
        return place.isShown && place.section->id() == id;
    });
    if (found == m_sections.end())
        return;
    const int y = found->section->mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->verticalScrollBar()->setValue(y - atTop / 2);
    m_list->setCurrentRow(static_cast<int>(found - m_sections.begin()));
}

/// The list follows the scrolling.
void SettingsPage::markCurrent()
{
    const int top = m_scroll->verticalScrollBar()->value() + atTop;
    int current = 0;
    for (int i = 0; i < static_cast<int>(m_sections.size()); ++i) {
        const Place &place = m_sections[static_cast<std::size_t>(i)];
        if (place.isShown && place.section->mapTo(m_scroll->widget(), QPoint()).y() <= top)
            current = i;
    }
    m_list->setCurrentRow(current);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    m_storage.refresh();
    QFrame::showEvent(event);
}

} // namespace monitron
