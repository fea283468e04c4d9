// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"

#include <QObject>

#include <memory>

namespace monitron {

class Database;
struct DatabaseUrl;

/// Hears what any process that uses the store has committed, this one included (but for the states of
/// monitors, which it tells of the others only): at once by LISTEN, and by looking every second, should a
/// notice be lost. While the server can't be reached it goes on trying; what was missed is told then.
class ChangeListener : public QObject
{
    Q_OBJECT
public:
    /// `sender`: as what this process announces states, see ChangeFeed. Begins on a thread of its own.
    ChangeListener(const DatabaseUrl &url, QByteArray sender);
    ~ChangeListener() override;

Q_SIGNALS:
    /// On its thread.
    void changed(const monitron::ChangeSet &changes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
