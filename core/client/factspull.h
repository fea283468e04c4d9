// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorparts.h"

#include <QTimer>

namespace monitron {

/// Fetches what is known of all endpoints, their certificates above all, from time to time: it rarely
/// changes, and the change feed doesn't tell of it.
class FactsPull : public QObject
{
    Q_OBJECT
public:
    explicit FactsPull(const MirrorParts &parts, QObject *parent = nullptr);

    /// At once where they haven't been fetched for MirrorOptions::factsEvery, then time and again.
    void start();
    void stop();
    /// All of them have just come another way.
    void noteFetched();

private:
    void waitForNext();
    void fetch(const QString &cursor);

    MirrorParts m_parts;
    QTimer m_timer;
    std::optional<Timestamp> m_fetchedAt;
    int m_round = 0; ///< answers of an earlier one are too late
};

} // namespace monitron
