// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorparts.h"

#include <QTimer>

namespace monitron {

/// Fetches when monitoring was interrupted, whenever the server says that this changed: at once, but while it
/// is fetched and for a while after only once more, however often it is said.
class InterruptionsPull : public QObject
{
    Q_OBJECT
public:
    explicit InterruptionsPull(const MirrorParts &parts, QObject *parent = nullptr);

    /// At once.
    void fetch();
    /// At once, unless MirrorOptions::interruptionsEvery isn't over yet.
    void fetchSoon();
    void stop();

Q_SIGNALS:
    void failed(const monitron::Error &error);

private:
    void answered(const Result<ApiResponse> &answer);

    MirrorParts m_parts;
    QTimer m_pause;
    bool m_isFetching = false;
    bool m_isWanted = false; ///< again
    int m_round = 0;         ///< answers of an earlier one are too late
};

} // namespace monitron
