// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace monitron {

/// How a workspace is connected, in a few words: "Live", "Fetching 400 of 1,000"; of this computer's own, how
/// its checks go.
[[nodiscard]] QString connectionWords(const WorkspaceHealth &health);
/// Why, as a sentence; empty: there is nothing to add.
[[nodiscard]] QString connectionReason(const WorkspaceHealth &health);
/// "3 changes wait", "3 wait, 1 need a decision"; empty: none.
[[nodiscard]] QString waitingWords(const SyncHealth &sync);

// For banners; empty: there is nothing to say.
/// That what is shown is as old as this, and why.
[[nodiscard]] QString offlineSentence(const SyncHealth &sync, Timestamp now);
[[nodiscard]] QString signedOutSentence(const SyncHealth &sync);
[[nodiscard]] QString waitingSentence(const SyncHealth &sync);
[[nodiscard]] QString conflictSentence(const SyncHealth &sync);

} // namespace monitron
