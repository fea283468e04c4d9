// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/desktopsession.h"
#include "tests/support/runningapp.h"

#include <QTemporaryDir>

namespace monitron::test {

/// A desktop of its own (X server, session bus, window manager, keyring, home) with the real program on it,
/// used by keyboard. Titles are those of windows, or how they begin. What waits, waits at most a minute and
/// then answers false.
class UsedDesktop
{
public:
    explicit UsedDesktop(const QString &name);

    static constexpr int patience = 60'000; // ms
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString profile() const { return m_home.filePath(QStringLiteral("profile")); }
    [[nodiscard]] RunningApp &app() { return *m_app; }
    /// The program from its start on, with the keyboard.
    [[nodiscard]] bool start();

    void press(const QStringList &keys) const;
    void type(const QString &text) const;
    /// Instead of what is in the field that has the focus.
    void retype(const QString &text) const;
    /// The window that has the keyboard: its number, and its title.
    [[nodiscard]] QString window() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool waitFor(const QString &title) const;
    /// The program's main window gets the keyboard, unless a dialog of it is open.
    void activate() const;
    /// Presses the keys, once more with Escape before where that didn't do it, until that window is there.
    [[nodiscard]] bool open(const QStringList &keys, const QString &title) const;
    /// Presses the keys; the window that has the keyboard goes.
    [[nodiscard]] bool finish(const QStringList &keys, int time = patience) const;

    /// The first column of what a query finds in this computer's copy of the only team.
    [[nodiscard]] QStringList inCopy(const char *query) const;
    /// The names of its monitors.
    [[nodiscard]] QStringList monitors() const;
    /// PendingEdit::State of each edit that the server doesn't have.
    [[nodiscard]] QStringList waiting() const;

    /// The screen, into the folder MONITRON_PICTURES where that is set.
    void takePicture(const QString &of) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QStringList with(const QStringList &command) const;

    QString m_name;
    QTemporaryDir m_home;
    XServer m_screen;
    SessionBus m_bus;
    RunningProgram m_windowManager;
    RunningProgram m_keyring;
    std::unique_ptr<RunningApp> m_app;
};

} // namespace monitron::test
