// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/filtermenu.h"

#include "app/models/format.h"
#include "app/models/monitorsectionsmodel.h"
#include "app/models/tagedits.h"

namespace monitron {

namespace {

constexpr ShownState states[] = {ShownState::Down,   ShownState::Failing, ShownState::Unobserved,
                                 ShownState::Paused, ShownState::Pending, ShownState::Up};
constexpr qsizetype mostEntries = 200; ///< of a menu; the field takes any
constexpr int shortText = 40;

/// An ampersand in a name is no shortcut.
QString shown(const QString &name)
{
    return format::brief(name, shortText).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterMenu::FilterMenu(const MonitorListModel &monitors, const MonitorSectionsModel &sections,
                       QWidget *parent)
    : QMenu(parent), m_monitors(monitors), m_sections(sections)
{
    setObjectName(QStringLiteral("filterMenu"));
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::addTerm(QMenu &menu, MonitorFilter::Kind kind, const QString &value, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(value);
    action->setCheckable(true);
    action->setChecked(m_sections.query().filter.has(kind, value));
    connect(action, &QAction::toggled, this,
            [this, kind, value](bool on) { Q_EMIT termToggled(kind, value, on); });
}

void FilterMenu::fill()
{
    clear();
    for (const ShownState state : states)
        addTerm(*this, MonitorFilter::Kind::State, MonitorFilter::stateKey(state), stateWord(state));
    addSeparator();
    QMenu *tags = addMenu(tr("&Tag"));
    const QStringList known = tagsOf(m_monitors.rows()).mid(0, mostEntries);
    for (const QString &tag : known)
        addTerm(*tags, MonitorFilter::Kind::Tag, tag, shown(tag));
    tags->setEnabled(!tags->isEmpty());
    QMenu *groups = addMenu(tr("&Group"));
    const GroupTree &tree = m_sections.groups();
    for (int i = 0; i < tree.size() && i < mostEntries; ++i) {
        if (const QString &path = tree.node(i).path; !path.isEmpty())
            addTerm(*groups, MonitorFilter::Kind::Group, path, shown(path));
    }
    groups->setEnabled(!groups->isEmpty());
    addSeparator();
    QAction *none = addAction(tr("&Clear filter"), this, &FilterMenu::clearWanted);
    none->setObjectName(QStringLiteral("clearFilterAction"));
    none->setEnabled(!m_sections.query().filter.isEmpty());
}

} // namespace monitron
