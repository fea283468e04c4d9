// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace monitron {

class ChannelFields;
class FieldForm;
class Workspace;

/// Sets up one way to reach people: its settings, which kinds of alert it is told, and a test that answers in
/// the other side's words.
class ChannelDialog : public QDialog
{
    Q_OBJECT
public:
    /// A channel with version 0 is a new one. `workspace` outlives the dialog.
    ChannelDialog(Workspace &workspace, const Channel &channel, QWidget *parent = nullptr);

private:
    QWidget *buildKinds();
    void buildButtons(QVBoxLayout &column);
    /// False after showing what is wrong.
    [[nodiscard]] bool collect();
    [[nodiscard]] std::optional<QString> secret() const;
    void test();
    void save();
    void setBusy(bool busy, const QString &text = {});
    void showOutcome(bool good, const QString &text);

    Workspace &m_workspace;
    Channel m_channel;
    FieldForm *m_head;
    QLineEdit *m_name;
    ChannelFields *m_fields; ///< null where the kind has no settings
    std::vector<std::pair<MessageKind, QCheckBox *>> m_kinds;
    QLabel *m_outcome;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace monitron
