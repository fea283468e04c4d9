// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/channel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace monitron {

class Workspace;

/// One channel in the settings: on or off, where it leads, test, edit, remove.
class ChannelRow : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    ChannelRow(Workspace &workspace, const Channel &channel, QWidget *parent = nullptr);

    void setChannel(const Channel &channel);
    /// Where it may not be changed, it is only shown.
    void setEditable(bool editable);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void setChannelEnabled(bool enabled);
    void test();
    void edit();
    void askRemove();
    void showOutcome(const Result<QString> &answer);

    Workspace &m_workspace;
    Channel m_channel;
    QCheckBox *m_enabled;
    QLabel *m_summary;
    QLabel *m_outcome;
    QPushButton *m_test;
};

} // namespace monitron
