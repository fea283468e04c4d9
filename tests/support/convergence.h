// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mirrordesk.h"

#include <QDeadlineTimer>

#include <memory>
#include <random>

namespace monitron::test {

/// Two desktops and somebody else's program edit the same monitors of one real team server, in a random order
/// of edits, removals, pulled plugs, kills, lost, doubled and never sent requests, and restarts of the
/// server. Then all is mended and a person decides what contradicts itself. It must end with the same
/// monitors everywhere, with no edit lost without anybody's knowledge, and none done twice.
class Convergence
{
public:
    Convergence();
    ~Convergence();

    /// What happened in the last run.
    [[nodiscard]] QString story() const { return m_story.join(u'\n'); }
    /// What was wrong; empty: nothing. The same number is the same schedule, but for the timing.
    [[nodiscard]] QString run(quint32 seed);

private:
    /// One edit that somebody made.
    struct Deed
    {
        int desk = 0;
        MonitorId monitor;
        QString field;
        QJsonValue before; ///< what was seen when it was made
        QJsonValue value;
        QFuture<Result<Monitor>> answer;
        bool wasDecided = false; ///< by a person, about all that waited
    };
    struct Watched
    {
        MonitorId id;
        QJsonObject initial;
    };

    void signIn();
    [[nodiscard]] QString prepare();
    void step();
    void edit(int desk, Watched &watched);
    void editByProgram(Watched &watched);
    void removeOrRestore(int desk, const Watched &watched);
    void pullPlug(int desk);
    void restartServer();
    void misbehave(int desk);
    [[nodiscard]] QString mend();
    [[nodiscard]] bool decide(int desk);
    [[nodiscard]] QString compare();
    [[nodiscard]] QString account(const Watched &watched);
    [[nodiscard]] bool isSilentWin(MonitorId monitor, const QString &author, const QJsonValue &change) const;
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    [[nodiscard]] QJsonValue valueFor(const QString &field);
    void letRun(int milliseconds);
    void note(const QString &what, int desk, const Watched &watched);

    ApiFixture m_server;
    std::unique_ptr<ApiClient> m_program;
    QDeadlineTimer m_signedIn; ///< for how long it stays so
    std::vector<int> m_faults; ///< of each desk: how many of its next requests go wrong
    std::vector<int> m_faultKinds;
    std::mt19937 m_random;
    std::vector<Watched> m_watched;
    std::vector<Deed> m_deeds;
    std::vector<QFuture<Result<void>>> m_removals;    ///< and restorations
    QStringList m_story;                              ///< of this schedule, for whoever has to find out
    std::vector<std::unique_ptr<MirrorDesk>> m_desks; ///< go first: they tell the story to their end
};

} // namespace monitron::test
