// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>

namespace monitron {

/// What was done and can be taken back, the newest first; the oldest are forgotten. One step is undone at a
/// time.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    using Undo = std::function<QFuture<Result<void>>()>;
    static constexpr std::size_t most = 100;

    using QObject::QObject;

    /// `text` says what was done: "Deleted 3 monitors."
    void push(const QString &text, Undo undo);
    [[nodiscard]] bool canUndo() const { return !m_steps.empty() && !m_busy; }
    /// What undo() would take back; empty: nothing.
    [[nodiscard]] QString nextText() const { return m_steps.empty() ? QString() : m_steps.back().text; }
    /// `undone` or `failed` follows.
    void undo();

Q_SIGNALS:
    void changed();
    void pushed(const QString &text);
    void undone(const QString &text);
    /// The step is gone where it can't succeed any more; where it may, it stays.
    void failed(const QString &sentence);

private:
    struct Step
    {
        QString text;
        Undo undo;
    };
    std::deque<Step> m_steps;
    bool m_busy = false;
};

} // namespace monitron
