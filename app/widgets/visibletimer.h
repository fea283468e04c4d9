// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

class QWidget;

namespace monitron {

/// Ticks only while somebody can see the widget: neither while it is hidden nor while its window is
/// minimised, so that an app in the tray sleeps. Ticks once as soon as the widget is seen again.
class VisibleTimer : public QObject
{
    Q_OBJECT
public:
    /// The timer's parent is `widget`.
    VisibleTimer(QWidget *widget, std::chrono::milliseconds interval);

    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void ticked();

private:
    void update();

    QWidget *m_widget;
    QPointer<QWidget> m_window;
    QTimer m_timer;
};

} // namespace monitron
