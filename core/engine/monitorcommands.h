// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace monitron {

class MonitorSecrets;
class Recorder;

/// The edits that people make to monitors: validated, saved, and told to the engine once they are committed.
/// Lives in the engine's thread; answers come there.
class MonitorCommands : public QObject
{
    Q_OBJECT
public:
    MonitorCommands(Recorder &recorder, MonitorSecrets &secrets);

    using Saved = std::function<void(Result<Monitor>)>;
    using Done = std::function<void(Result<void>)>;
    /// Adds (null id) or edits. `secret` none: it stays what it was.
    void save(Monitor monitor, const std::optional<QString> &secret, Timestamp at, const Saved &done);
    /// Saves all of them, or none.
    void saveAll(const std::vector<Monitor> &monitors, Timestamp at, const Done &done);
    void remove(const std::vector<Monitor> &monitors, const Done &done);

Q_SIGNALS:
    void committed(const std::vector<monitron::Monitor> &monitors);
    void removed(const std::vector<monitron::Monitor> &monitors);

private:
    Recorder &m_recorder;
    MonitorSecrets &m_secrets;
};

} // namespace monitron
