// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/undohistory.h"

#include "app/workspace/whendone.h"

namespace monitron {

namespace {

/// Whether the same step could succeed later.
bool mayPass(Error::Code code)
{
    return code == Error::Code::Io || code == Error::Code::DiskFull || code == Error::Code::ReadOnly ||
           code == Error::Code::Locked;
}

} // namespace

void UndoHistory::push(const QString &text, Undo undo)
{
    m_steps.push_back({text, std::move(undo)});
    if (m_steps.size() > most)
        m_steps.pop_front();
    Q_EMIT changed();
    Q_EMIT pushed(text);
}

void UndoHistory::undo()
{
    if (!canUndo())
        return;
    m_busy = true;
    Q_EMIT changed();
    const Step step = m_steps.back();
    m_steps.pop_back();
    whenDone(step.undo(), this, [this, step](const Result<void> &answer) {
        m_busy = false;
        if (!answer && mayPass(answer.error().code))
            m_steps.push_back(step);
        Q_EMIT changed();
        if (answer)
            Q_EMIT undone(step.text);
        else if (answer.error().code == Error::Code::Conflict)
            Q_EMIT failed(tr("“%1” can't be undone: something was changed since. %2")
                              .arg(step.text, answer.error().message));
        else
            Q_EMIT failed(tr("“%1” was not undone: %2").arg(step.text, answer.error().message));
    });
}

} // namespace monitron
