// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application/teamlist.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace monitron {

class Clock;
class DesktopNotifier;
class SecretStore;
class TeamDriver;
class WindowState;
class WorkspaceList;

/// All teams of the profile, each open and in step whichever is shown. One that can't be opened stays in the
/// list with the reason, and keeps nothing else from going on.
class Teams : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `list` hears of each as a workspace.
    struct Parts
    {
        QString profile;
        SecretStore &secrets;
        const Clock &clock;
        DesktopNotifier &notifier;
        WindowState &state;
        WorkspaceList &list;
    };
    explicit Teams(const Parts &parts, QObject *parent = nullptr);
    ~Teams() override;

    /// Reads which there are, and opens the one that is shown first. An error names what is wrong with the
    /// list; the teams that are there are there all the same.
    [[nodiscard]] Result<void> load(const QString &first);
    /// All of them; they can be loaded again.
    void close();
    /// At once what start() has not come to yet; whether there was anything to open.
    bool openWaiting(const QString &key);
    /// Opens the others, one after the other, and begins to be in step.
    void start();

    /// Whether this computer has a network, as it is heard: when it comes back, no team waits any longer.
    void takeNetwork(bool isThere);
    /// Those that wait to try again do so now.
    void hurry();

    [[nodiscard]] const std::vector<Team> &teams() const { return m_teams.teams(); }
    [[nodiscard]] const Team *team(const QString &key) const { return m_teams.find(key); }
    /// Null: not there, or not open.
    [[nodiscard]] TeamDriver *find(const QString &key) const;
    [[nodiscard]] QString folder(const QString &key) const;

    [[nodiscard]] Result<void> add(const Team &team);
    /// Opened anew with what is other now. Not from within its window.
    [[nodiscard]] Result<void> change(const Team &team);
    /// With its data and its tokens. Not from within its window.
    [[nodiscard]] Result<void> remove(const QString &key);
    /// Lets go of a copy that can't be opened, which is kept beside, and begins an empty one.
    [[nodiscard]] Result<void> fetchAnew(const QString &key);
    /// Tries once more.
    void reopen(const QString &key);

Q_SIGNALS:
    /// Whoever uses it lets it go now.
    void closing(const QString &key);

private:
    void open(const Team &team);
    void close(const QString &key);
    void openNext();
    void keepTold(const QString &key);

    Parts m_parts;
    TeamList m_teams;
    std::map<QString, std::unique_ptr<TeamDriver>> m_open;
    std::deque<QString> m_toOpen;
    bool m_started = false;
    bool m_hasNetwork = true;
};

} // namespace monitron
