// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/team.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QDialog;

namespace monitron {

class Clock;
class MainWindow;
class SecretStore;
class TeamDriver;
class TeamJoin;
class Theme;
class Teams;
class WindowKeeper;
struct Error;
struct PendingEdit;

/// The dialogs about teams, over the main window: joining one, signing in again and out, its settings, and
/// what to do with a copy that can't be opened.
class TeamDialogs : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts
    {
        Teams &teams;
        WindowKeeper &window;
        SecretStore &secrets;
        const Clock &clock;
        Theme &theme;
    };
    explicit TeamDialogs(const Parts &parts, QObject *parent = nullptr);

    /// Answers the window's actions about its workspace.
    void attach(MainWindow *window);
    void addTeam();
    /// An invitation's "monitron://join/…".
    void follow(const QString &link);
    /// Of the team that can't be opened, because of `problem`.
    void showClosed(const QString &key, const Error &problem);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    [[nodiscard]] TeamDriver *current() const;
    [[nodiscard]] std::unique_ptr<TeamJoin> makeJoin() const;
    void tryNow();
    void signIn();
    void signOut();
    /// `mayBeLost`: with the data, where no more than so many edits wait; none: the data stays.
    void finishSignOut(const QString &key, std::optional<int> mayBeLost);
    void remove(const QString &key, const std::vector<PendingEdit> &edits);
    void startAgain(const QString &key);
    void settings();
    void administration();
    void account();
    void take(const Team &team);
    void endSession(const Team &team);
    void change(const Team &team);
    void askToFetchAnew(const QString &key);
    /// Later: the window may go with what is changed.
    template <typename Work>
    void soon(Work work);

    Parts m_parts;
    QPointer<QDialog> m_joining;
};

} // namespace monitron
