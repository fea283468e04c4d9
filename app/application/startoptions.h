// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace monitron {

/// What the command line asks of the desktop app.
struct StartOptions
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)

public:
    QString profile;     ///< absolute; the user's own when none was given
    QString importFile;  ///< absolute; empty: none
    QString restoreFile; ///< absolute; empty: none
    QString joinLink;    ///< "monitron://join/…"; empty: none
    bool minimized = false;
    std::optional<int> exitStatus; ///< set when there is only `text` to be said
    QString text;

    /// `arguments` without the program's name.
    [[nodiscard]] static StartOptions parse(const QStringList &arguments);
    /// What a running one is told to do: these options as arguments again, without profile and restore.
    [[nodiscard]] QStringList toArguments() const;
    /// Whether it is the user's own one.
    [[nodiscard]] static bool isUsualProfile(const QString &profile);
    [[nodiscard]] static bool hasDisplay();
    /// What to say where there is none.
    [[nodiscard]] static QString withoutDisplay();
};

} // namespace monitron
