// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QIcon;
class QLabel;

namespace monitron {

/// A number with its name above it; where it needs attention, with a sign and a word.
class Tile : public QFrame
{
    Q_OBJECT
public:
    explicit Tile(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value, const QString &toolTip = {});
    /// An empty word takes the mark away.
    void setMark(const QIcon &icon, const QString &word);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString word() const { return m_word; }

private:
    void describe();

    QString m_name;
    QString m_word;
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_value;
};

} // namespace monitron
