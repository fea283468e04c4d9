// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/recorder.h"

#include <QPointer>

#include <memory>

namespace monitron {

/// The mirror's store as its parts use it: writes that are answered in the mirror's thread.
class MirrorStore : public QObject
{
    Q_OBJECT
public:
    explicit MirrorStore(Store &store, QObject *parent = nullptr) : QObject(parent), m_recorder(store)
    {
        connect(&m_recorder, &Recorder::committed, this, &MirrorStore::committed, Qt::DirectConnection);
        connect(&m_recorder, &Recorder::stalled, this, &MirrorStore::stalled);
        connect(&m_recorder, &Recorder::recovered, this, &MirrorStore::recovered);
    }

    /// Runs `job`, a Result<T>(Writer &), in a transaction, then `done(Result<T>)` in this thread, unless
    /// `context` is gone by then.
    template <typename Job, typename Done>
    void write(Job job, QObject *context, Done done)
    {
        using Answer = std::invoke_result_t<Job, Writer &>;
        auto answer = std::make_shared<Answer>();
        m_recorder.submitNow(
            [answer, job = std::move(job)](Writer &writer) -> Result<void> {
                *answer = job(writer);
                return *answer ? Result<void>() : Result<void>(Unexpected(answer->error()));
            },
            [this, answer, context = QPointer<QObject>(context),
             done = std::move(done)](const Result<void> &written) {
                if (!written)
                    *answer = Unexpected(written.error());
                QMetaObject::invokeMethod(
                    this,
                    [context, done, answer] {
                        if (context)
                            done(*answer);
                    },
                    Qt::QueuedConnection);
            });
    }

Q_SIGNALS:
    /// On the storage thread.
    void committed(const monitron::ChangeSet &changes);
    void stalled(const monitron::Error &error, int waiting);
    void recovered();

private:
    Recorder m_recorder;
};

} // namespace monitron
