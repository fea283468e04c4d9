// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the monitors list looked like last time.
#include "app/widgets/monitordelegate.h"
#include "app/widgets/monitorlistview.h"
#include "app/windows/listmenu.h"
#include "app/windows/monitorlistpane.h"
#include "app/windows/windowstate.h"

#include <QLineEdit>
#include <QScrollBar>

namespace monitron {

namespace {

const QString filterKey = QStringLiteral("list/filter");
const QString sortKey = QStringLiteral("list/sort");
const QString descendingKey = QStringLiteral("list/descending");
const QString foldedKey = QStringLiteral("list/folded");
const QString selectedKey = QStringLiteral("list/selected");
const QString scrollKey = QStringLiteral("list/scroll");
constexpr qsizetype mostSelected = 1000;

const std::pair<QString, bool ListLook::*> looks[] = {
    {QStringLiteral("list/bar"), &ListLook::bar},
    {QStringLiteral("list/uptime"), &ListLook::uptime},
    {QStringLiteral("list/latency"), &ListLook::latency},
    {QStringLiteral("list/next"), &ListLook::nextCheck},
    {QStringLiteral("list/tags"), &ListLook::tags},
    {QStringLiteral("list/compact"), &ListLook::compact},
};

MonitorSort sortOf(int number)
{
    return number >= 0 && number <= static_cast<int>(MonitorSort::NextCheck)
               ? static_cast<MonitorSort>(number)
               : MonitorSort::Group;
}

} // namespace

void MonitorListPane::saveState(WindowState &state) const
{
    const ListQuery &query = m_sections->query();
    state.setOwnValue(filterKey, m_filter->text());
    state.setValue(sortKey, static_cast<int>(query.sort));
    state.setValue(descendingKey, query.descending);
    state.setOwnValue(foldedKey, QStringList(query.folded.cbegin(), query.folded.cend()));
    QStringList selected{m_current.isNull() ? QString() : m_current.toString()};
    for (const MonitorId &id : m_selected) {
        if (selected.size() < mostSelected && id != m_current)
            selected.append(id.toString());
    }
    state.setOwnValue(selectedKey, selected);
    state.setOwnValue(scrollKey, m_view->verticalScrollBar()->value());
    for (const auto &[key, member] : looks)
        state.setValue(key, m_delegate->look().*member);
}

void MonitorListPane::restoreState(const WindowState &state)
{
    ListLook look;
    for (const auto &[key, member] : looks)
        look.*member = state.value(key, look.*member).toBool();
    m_listMenu->setState(sortOf(state.value(sortKey).toInt()), state.value(descendingKey).toBool(), look);
    takeLook();
    const QStringList folded = state.ownValue(foldedKey).toStringList();
    m_sections->setFolded({folded.cbegin(), folded.cend()});
    m_filter->setText(state.ownValue(filterKey).toString());
    QSet<MonitorId> selected;
    const QStringList texts = state.ownValue(selectedKey).toStringList();
    for (const QString &id : texts) {
        if (!id.isEmpty())
            selected.insert(MonitorId::fromString(id));
    }
    m_restoring = true;
    const auto takePlace = [this, selected, current = MonitorId::fromString(texts.value(0)),
                            place = state.ownValue(scrollKey).toInt()] {
        m_restoring = false;
        if (m_monitors.rowOf(current) >= 0) {
            m_selected = selected;
            if (current != m_current) {
                m_current = current;
                Q_EMIT currentChanged(current);
            }
            keepSelection();
        }
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(place);
    };
    // There is nothing to select or to scroll before the rows are there.
    connect(&m_monitors, &MonitorListModel::loaded, this, takePlace, Qt::SingleShotConnection);
}

} // namespace monitron
