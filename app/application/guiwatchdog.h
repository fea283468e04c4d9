// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <memory>

namespace monitron {

/// Notices when the thread that made it (the GUI's) doesn't get back to its event loop for longer than
/// `limit`, and logs for how long and what it was doing. Debug builds have one; it costs some ten
/// wake-ups a second.
class GuiWatchdog : public QObject
{
    Q_OBJECT
public:
    explicit GuiWatchdog(std::chrono::milliseconds limit = std::chrono::milliseconds(50),
                         QObject *parent = nullptr);
    ~GuiWatchdog() override;

Q_SIGNALS:
    /// After the event loop turns again. `what`: "Timer event of MonitorListPane “list”".
    void blocked(std::chrono::milliseconds duration, const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the watched thread began last.
    struct Doing
    {
        const char *className = "";
        QString objectName;
        QEvent::Type type = QEvent::None;
    };
    void watch();
    void turn();
    static QString describe(const Doing &doing);

    const std::chrono::milliseconds m_limit;
    QMutex m_mutex; // guards what follows
    QWaitCondition m_wake;
    Doing m_doing;
    QString m_culprit; ///< what it was doing when the limit was passed
    std::chrono::steady_clock::time_point m_asked;
    bool m_answered = false;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace monitron
