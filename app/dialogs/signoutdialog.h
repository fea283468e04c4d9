// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/team.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace monitron {

/// Asks whether to sign out of a team, and whether its data goes from this computer as well; says what would
/// be lost with it.
class SignOutDialog : public QDialog
{
    Q_OBJECT
public:
    /// `waiting`: how many changes wait for the server.
    SignOutDialog(const Team &team, int waiting, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog closes.
    void confirmed(bool removesData);

private:
    void refresh();

    const int m_waiting;
    QCheckBox *m_remove;
    QLabel *m_loss;
};

} // namespace monitron
