// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace monitron {

class FlowRow;

/// A flat surface with a hairline and rounded corners; optionally with a title line that controls can join.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Puts a control at the end of the title line; below it where the line is too short.
    void addToHead(QWidget *widget);

private:
    QVBoxLayout *m_body;
    FlowRow *m_head = nullptr; ///< none without a title
};

} // namespace monitron
