// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldform.h"
#include "core/model/monitor.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace monitron {

/// The editor's tab about what counts as a good answer.
class ExpectationsPage : public FieldForm
{
    Q_OBJECT
public:
    explicit ExpectationsPage(QWidget *parent = nullptr);

    void load(const Monitor &monitor);
    /// False after showing what can't be read.
    [[nodiscard]] bool store(Monitor &monitor);

private:
    QLineEdit *m_statuses;
    QSpinBox *m_redirects;
    QCheckBox *m_verifyTls;
};

} // namespace monitron
