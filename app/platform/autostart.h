// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace monitron {

/// Starts a program when the user logs in: an XDG autostart entry, a LaunchAgent on macOS, a value of the
/// registry's Run key on Windows. There is one entry per `name`, for the present user.
class Autostart
{
public:
    /// `name` is a plain file name without a suffix.
    Autostart(QString name, QString program, QStringList arguments);

    [[nodiscard]] bool isOn() const;
    /// Switching on an entry that is there rewrites it: the program may have moved. Io.
    [[nodiscard]] Result<void> set(bool on) const;
    /// Where the entry is, for people.
    [[nodiscard]] QString place() const;

private:
    [[nodiscard]] QByteArray entry() const;

    QString m_name;
    QStringList m_command;
};

} // namespace monitron
