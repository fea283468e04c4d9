// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/decision.h"
#include "core/storage/monitorview.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace monitron {

class MonitorSecrets;
class Recorder;
class Writer;

/// The edits that people make to monitors: validated, saved, and told to the engine once they are committed.
/// Lives in the engine's thread; answers come there.
class MonitorCommands : public QObject
{
    Q_OBJECT
public:
    MonitorCommands(Recorder &recorder, MonitorSecrets &secrets);

    /// Gives a new one (null id) its id.
    static void prepare(Monitor &monitor, Timestamp at);

    using Saved = std::function<void(Result<Monitor>)>;
    using Done = std::function<void(Result<void>)>;
    /// Who does it, and when.
    struct Author
    {
        QString name;
        Timestamp at;
    };
    /// Adds (null id) or edits. `secret` none: it stays what it was.
    void save(Monitor monitor, const std::optional<QString> &secret, const Author &author, const Saved &done);
    /// Adds or edits all of them in one transaction, or none.
    void saveAll(std::vector<Monitor> monitors, const Author &author, const Done &done);

    /// A monitor on its way into the trash, with what the supervisor has to say to that.
    struct Parting
    {
        MonitorId id;
        std::optional<Decision> decision;
    };
    void remove(const std::vector<Parting> &monitors, const Author &author, const Done &done);
    void restore(const std::vector<MonitorId> &ids, const Author &author, const Done &done);

Q_SIGNALS:
    void committed(const std::vector<monitron::Monitor> &monitors);
    void removed(const std::vector<monitron::MonitorId> &ids);
    void restored(const std::vector<monitron::MonitorView> &views);

private:
    template <typename T>
    using Job = std::function<Result<void>(Writer &, std::vector<T> &)>;
    /// Runs `job` on the storage thread, then `then` with what it collected, then `done`.
    template <typename T>
    void submit(const Job<T> &job, const std::function<void(const std::vector<T> &)> &then, const Done &done);

    Recorder &m_recorder;
    MonitorSecrets &m_secrets;
};

} // namespace monitron
