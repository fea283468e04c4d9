// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// How much a mirror may ask for at a time.
namespace monitron::api::synclimits {

inline constexpr int mostMonitors = 1000;
inline constexpr int usualMonitors = 500;
inline constexpr int mostIncidents = 500;
inline constexpr int usualIncidents = 100;
inline constexpr int mostIds = 200;
inline constexpr int mostHistories = 500; ///< monitors whose results are asked for
inline constexpr int mostResults = 200'000;
inline constexpr int usualResults = 50'000;

// Of a document that is brought:
inline constexpr int mostAddedBlocks = 500;
inline constexpr int mostAddedRows = 50'000;               ///< results, words of failures, hours and days
inline constexpr qint64 largestAddition = 8 * 1024 * 1024; ///< bytes of its request

/// See core/storage/historyexchange.h.
inline const QByteArray historyType = "application/vnd.monitron.history";

} // namespace monitron::api::synclimits
