// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayList>

namespace monitron {

/// One command as a shell would hand it to a program. Bytes, since a quoted body may hold any.
struct ShellCommand
{
    QByteArrayList words;
    QByteArrayList variables; ///< "$NAME" as they stand in the words: nobody replaced them
    qsizetype length = 0;     ///< how much of the text it took, its line end included
    bool piped = false;       ///< a pipe, redirection or second command followed on the same line
};

/// Reads the first command of `text`, over continued lines: bash quotes ('…', "…", $'…', \ before a line end)
/// or, told from the text, those of Windows (^ before a line end, ^"…^", "" and \" within quotes).
/// Invalid when a quote is never closed.
[[nodiscard]] Result<ShellCommand> readShellCommand(const QByteArray &text);

/// `word` as bash reads it back, byte by byte.
[[nodiscard]] QByteArray quotedForBash(const QByteArray &word);

} // namespace monitron
