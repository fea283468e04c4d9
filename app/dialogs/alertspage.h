// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldform.h"
#include "core/model/policy.h"

class QLineEdit;
class QSpinBox;

namespace monitron {

/// The editor's tab about when people are told.
class AlertsPage : public FieldForm
{
    Q_OBJECT
public:
    explicit AlertsPage(QWidget *parent = nullptr);

    void load(const Policy &policy);
    /// False after showing what can't be read.
    [[nodiscard]] bool store(Policy &policy);

private:
    QSpinBox *m_confirm;
    QSpinBox *m_recover;
    QLineEdit *m_retry;
    QSpinBox *m_threshold;
    QSpinBox *m_window;
    QSpinBox *m_flap;
    QSpinBox *m_calm;
    QSpinBox *m_reminder;
};

} // namespace monitron
