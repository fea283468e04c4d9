// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace monitron {

/// Lays its children out from the start, as many side by side as fit, and is as high as that needs.
class FlowRow : public QWidget
{
    Q_OBJECT
public:
    /// Ends: the first at the start, the others at the end, where all fit into one row.
    /// Even: all of them equally wide, filling the rows, which are as full as each other.
    enum class Mode { Natural, Ends, Even };

    explicit FlowRow(Mode mode, QWidget *parent = nullptr);

    void add(QWidget *child);
    /// Ends all of them.
    void clear();
    void setSpacing(int spacing);
    /// What all of them want side by side.
    [[nodiscard]] int naturalWidth() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> shown() const;
    /// Where each of the children goes, from left to right.
    [[nodiscard]] std::vector<QRect> places(const QList<QWidget *> &children, int width) const;
    [[nodiscard]] std::vector<QRect> naturalPlaces(const QList<QWidget *> &children, int width) const;
    [[nodiscard]] std::vector<QRect> evenPlaces(const QList<QWidget *> &children, int width) const;
    void arrange();

    Mode m_mode;
    int m_spacing = 8;
    QList<QWidget *> m_children;
};

} // namespace monitron
