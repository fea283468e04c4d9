// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/windowactions.h"

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace monitron {

/// All keyboard shortcuts of the window, grouped by menu, as its actions have them; can be searched and
/// copied.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutSheet(const QList<WindowAction> &actions, QWidget *parent);

    /// The sheet as plain text.
    [[nodiscard]] QString text() const;

private:
    struct Row
    {
        QString group;
        QString action;
        QString keys;
    };
    void fill(const QString &filter);

    QList<Row> m_rows;
    QLineEdit *m_filter;
    QTextBrowser *m_sheet;
};

} // namespace monitron
