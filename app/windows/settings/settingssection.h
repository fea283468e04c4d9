// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include <initializer_list>

class QLabel;
class QPushButton;

namespace monitron {

/// One section of the settings: a card of rows, each with a label, what it means, and a control.
class SettingsSection : public Card
{
    Q_OBJECT
public:
    /// `id` is the object name too, and stays the same in every language.
    SettingsSection(const QString &id, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return objectName(); }
    [[nodiscard]] QString title() const { return m_title; }

Q_SIGNALS:
    /// Something could not be done.
    void failed(const QString &sentence);

protected:
    /// The control at the end of the row; `label` is its accessible name. Answers the row, to be hidden where
    /// it isn't offered.
    QWidget *addRow(const QString &label, QWidget *control, const QString &hint = {});
    /// The control with the hint below; answers both.
    QWidget *addWide(QWidget *control, const QString &hint = {});
    QLabel *addHint(const QString &text);
    /// A button, named for tests and screen readers, not yet in the layout.
    [[nodiscard]] QPushButton *button(const char *name, const QString &text);
    /// Controls side by side, not yet in the layout.
    [[nodiscard]] QWidget *sideBySide(const std::initializer_list<QWidget *> &controls);

private:
    [[nodiscard]] QLabel *smallText(const QString &text);

    QString m_title;
};

} // namespace monitron
