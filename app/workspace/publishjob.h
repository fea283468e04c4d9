// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace monitron {

/// A monitor that is to be taken from one workspace to another, and what stands in its way.
struct PublishItem
{
    enum class Kinship : quint8 {
        New,
        Same,    ///< it is there already: it was taken there before
        InTrash, ///< it is in the trash there; this one gets another id
        Alike,   ///< another one there has its address, or its name
    };
    MonitorId source;
    Monitor monitor; ///< as it is to be there
    Kinship kinship = Kinship::New;
    QString alike; ///< the name of the other one
    bool hasPassword = false;
    bool hasPasswordInAddress = false;
    QStringList secretHeaders;  ///< that may be secrets
    QStringList unknownHeaders; ///< whose values nobody here knows

    [[nodiscard]] bool hasSecrets() const
    {
        return hasPassword || hasPasswordInAddress || !secretHeaders.isEmpty();
    }
};

/// Compares monitors of `from` (those of `ids`, or all when there are none) with what is in `to`. Answered in
/// the thread of `context`; not when that has gone.
void previewPublish(Workspace &from, Workspace &to, const std::vector<MonitorId> &ids, QObject *context,
                    const std::function<void(const Result<std::vector<PublishItem>> &)> &answered);

/// Takes monitors from one workspace to another, one after the other. They stay where they are, and keep
/// their ids, so that they are recognised when it is done again. One-shot.
class PublishJob : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool withSecrets = false; ///< passwords and headers that may be secrets go along
        bool withHistory = false;
    };
    struct Task
    {
        int row = 0; ///< the caller's number
        PublishItem item;
    };
    /// What became of one.
    struct Outcome
    {
        QString problem;   ///< why it isn't there; empty: it is
        QStringList notes; ///< what has to be done by hand
    };
    /// Both outlive it.
    PublishJob(Workspace &from, Workspace &to, std::vector<Task> tasks, Options options,
               QObject *parent = nullptr);

    void start();
    /// Begins no further one; `finished` follows when the one under way is through.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool wasCancelled() const { return m_isCancelled && m_next < m_tasks.size(); }

Q_SIGNALS:
    void answered(int row, const monitron::PublishJob::Outcome &outcome);
    void progressed(int done, int total);
    void finished();

private:
    struct Chunk;
    void next();
    void save(const std::optional<QString> &secret);
    void sendRollups(Resolution resolution, qint64 from);
    void sendResults(Timestamp after);
    void sendChunk(const Result<Chunk> &chunk, const std::function<void(const Chunk &)> &goOn);
    void endOne(const QString &problem = {});
    [[nodiscard]] const Task &task() const { return m_tasks[m_next]; }

    Workspace &m_from;
    Workspace &m_to;
    std::vector<Task> m_tasks;
    const Options m_options;
    std::size_t m_next = 0;
    MonitorId m_saved; ///< the one under way, there
    Outcome m_outcome; ///< of the one under way
    bool m_isCancelled = false;
};

} // namespace monitron
