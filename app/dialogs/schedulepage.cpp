// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/schedulepage.h"

#include <QCheckBox>
#include <QSpinBox>

namespace monitron {

SchedulePage::SchedulePage(QWidget *parent)
    : FieldForm(parent), m_interval(new QSpinBox), m_timeout(new QSpinBox),
      m_enabled(new QCheckBox(tr("Check this monitor")))
{
    m_interval->setRange(5, 86400);
    m_interval->setSuffix(tr(" s", "seconds"));
    m_timeout->setRange(1, 60);
    m_timeout->setSuffix(tr(" s", "seconds"));
    add(QStringLiteral("interval_seconds"), tr("Check every"), m_interval,
        tr("5 seconds to 1 day (86400 s)."));
    add(QStringLiteral("timeout_seconds"), tr("Give up after"), m_timeout,
        tr("A check that has no complete answer by then has failed."));
    add(QStringLiteral("enabled"), tr("Enabled"), m_enabled, tr("Off: paused."));
}

void SchedulePage::load(const Monitor &monitor)
{
    m_interval->setValue(static_cast<int>(monitor.interval.count() / 1000));
    m_timeout->setValue(static_cast<int>(monitor.timeout.count() / 1000));
    m_enabled->setChecked(monitor.enabled);
}

void SchedulePage::store(Monitor &monitor) const
{
    monitor.interval = std::chrono::seconds(m_interval->value());
    monitor.timeout = std::chrono::seconds(m_timeout->value());
    monitor.enabled = m_enabled->isChecked();
}

} // namespace monitron
