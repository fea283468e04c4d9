// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace monitron {

/// Puts its widgets side by side in as many columns as fit, each at least so many characters wide: two
/// columns in a wide window, one in a narrow one or with large text.
class CardGrid : public QWidget
{
    Q_OBJECT
public:
    CardGrid(int columnCharacters, int mostColumns, QWidget *parent = nullptr);

    void add(QWidget *card);
    [[nodiscard]] int columns() const { return m_columns; }
    /// That of one column, so that the others never hold a window open.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    int m_columnCharacters;
    int m_mostColumns;
    int m_columns = 0;
    std::vector<QWidget *> m_cards;
    QGridLayout *m_layout;
};

} // namespace monitron
