// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/listmenu.h"

#include <QActionGroup>

namespace monitron {

ListMenu::ListMenu(QWidget *parent) : QMenu(parent), m_sorts(new QActionGroup(this))
{
    setObjectName(QStringLiteral("listMenu"));
    const struct
    {
        MonitorSort sort;
        const char *name;
        QString text;
    } sorts[] = {
        {MonitorSort::Group, "sortGroup", tr("By &group and name")},
        {MonitorSort::Name, "sortName", tr("By &name")},
        {MonitorSort::State, "sortState", tr("By &state, the worst first")},
        {MonitorSort::Uptime, "sortUptime", tr("By &uptime")},
        {MonitorSort::Latency, "sortLatency", tr("By &latency")},
        {MonitorSort::NextCheck, "sortNextCheck", tr("By ne&xt check")},
    };
    for (const auto &one : sorts) {
        QAction *action = addCheck(one.name, one.text);
        action->setData(static_cast<int>(one.sort));
        m_sorts->addAction(action);
    }
    m_descending = addCheck("sortDescending", tr("&Descending"));
    addSeparator();
    m_bar = addCheck("showBar", tr("Show recent &checks"));
    m_uptime = addCheck("showUptime", tr("Show u&ptime"));
    m_latency = addCheck("showLatency", tr("Show la&tency"));
    m_nextCheck = addCheck("showNextCheck", tr("Show n&ext check"));
    m_tags = addCheck("showTags", tr("Show t&ags"));
    addSeparator();
    m_compact = addCheck("compactRows", tr("C&ompact rows"));
    setState(MonitorSort::Group, false, {});
    connect(this, &QMenu::triggered, this, &ListMenu::chosen);
}

QAction *ListMenu::addCheck(const char *name, const QString &text)
{
    QAction *action = addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    return action;
}

void ListMenu::setState(MonitorSort sort, bool descending, const ListLook &look)
{
    const auto actions = m_sorts->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(sort));
    m_descending->setChecked(descending);
    m_bar->setChecked(look.bar);
    m_uptime->setChecked(look.uptime);
    m_latency->setChecked(look.latency);
    m_nextCheck->setChecked(look.nextCheck);
    m_tags->setChecked(look.tags);
    m_compact->setChecked(look.compact);
}

MonitorSort ListMenu::sort() const
{
    return static_cast<MonitorSort>(m_sorts->checkedAction()->data().toInt());
}

ListLook ListMenu::look() const
{
    return {m_bar->isChecked(),       m_uptime->isChecked(), m_latency->isChecked(),
            m_nextCheck->isChecked(), m_tags->isChecked(),   m_compact->isChecked()};
}

} // namespace monitron
