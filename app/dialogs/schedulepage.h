// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldform.h"
#include "core/model/monitor.h"

class QCheckBox;
class QSpinBox;

namespace monitron {

/// The editor's tab about when checks run.
class SchedulePage : public FieldForm
{
    Q_OBJECT
public:
    explicit SchedulePage(QWidget *parent = nullptr);

    void load(const Monitor &monitor);
    void store(Monitor &monitor) const;

private:
    QSpinBox *m_interval;
    QSpinBox *m_timeout;
    QCheckBox *m_enabled;
};

} // namespace monitron
