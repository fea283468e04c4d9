// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/convergence.h"

#include "core/client/entityreading.h"
#include "core/storage/mirrorrepository.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <thread>

namespace monitron::test {

namespace {

using Fault = FaultyLink::Fault;
using State = PendingEdit::State;
using Operation = PendingEdit::Operation;
using Entity = PendingEdit::Entity;

const QStringList fields{QStringLiteral("name"), QStringLiteral("notes"), QStringLiteral("group"),
                         QStringLiteral("interval_seconds"), QStringLiteral("policy.confirm_after")};
const QString program = QStringLiteral("program@example.org");
constexpr int longestMending = 20'000;

QByteArray pathOf(MonitorId id)
{
    return "/api/v1/monitors/" + id.toString().toLatin1();
}

/// What waits behind something that needs a person isn't sent.
bool isSending(const std::vector<PendingEdit> &edits)
{
    QSet<QByteArray> blocked;
    for (const PendingEdit &edit : edits) {
        if (edit.blocks())
            blocked.insert(edit.target);
        if (edit.isUnderWay() && !blocked.contains(edit.target))
            return true;
    }
    return false;
}

FieldValues settingsAt(const QJsonObject &monitor)
{
    const auto read = monitorFromServer(monitor);
    return read ? flattened(settingsOf(*read)) : FieldValues();
}

} // namespace

Convergence::Convergence() : m_faults(2), m_faultKinds(2)
{
    m_desks.push_back(std::make_unique<MirrorDesk>(m_server, QStringLiteral("editor@example.org")));
    m_desks.push_back(std::make_unique<MirrorDesk>(m_server, QStringLiteral("admin@example.org")));
    for (std::size_t i = 0; i < m_desks.size(); ++i) {
        m_desks[i]->faulty.log = [this, i](const QByteArray &line) {
            m_story << QStringLiteral("    desktop %1: %2").arg(i).arg(QString::fromUtf8(line));
        };
        m_desks[i]->faulty.fault = [this, i](const ApiRequest &request) {
            if (!m_desks[i]->isPlugged)
                return Fault::NotSent;
            // What isn't the mirror's own affair has been tested elsewhere.
            if (m_faults[i] == 0 || request.path.startsWith("/api/v1/auth"))
                return Fault::None;
            --m_faults[i];
            return static_cast<Fault>(m_faultKinds[i]);
        };
    }
    m_server.addUser(program);
    signIn();
}

/// A token is good for a quarter of an hour, and thousands of schedules take longer.
void Convergence::signIn()
{
    m_program = std::make_unique<ApiClient>(m_server.signedIn(program));
    m_signedIn.setRemainingTime(std::chrono::minutes(5));
}

Convergence::~Convergence() = default;

QString Convergence::run(quint32 seed)
{
    m_random.seed(seed);
    m_watched.clear();
    m_deeds.clear();
    m_removals.clear();
    m_story.clear();
    if (QString wrong = prepare(); !wrong.isEmpty())
        return wrong;
    const int steps = 6 + below(14);
    for (int i = 0; i < steps; ++i)
        step();
    QString wrong = mend();
    if (wrong.isEmpty())
        wrong = compare();
    for (const Watched &watched : m_watched) {
        if (wrong.isEmpty())
            wrong = account(watched);
        m_program->remove(pathOf(watched.id));
    }
    return wrong;
}

QString Convergence::prepare()
{
    if (m_signedIn.hasExpired())
        signIn();
    for (int i = 0; i < 2; ++i) {
        const auto made = m_program->post("/api/v1/monitors",
                                          {{QStringLiteral("name"), QStringLiteral("Monitor %1").arg(i)},
                                           {QStringLiteral("url"), m_server.targetUrl()},
                                           {QStringLiteral("enabled"), false}});
        m_watched.push_back({MonitorId::fromString(made.text("id")), made.object()});
    }
    for (const auto &desk : m_desks) {
        const bool there = waitFor(
            [&] {
                return desk->isLive() && std::ranges::all_of(m_watched, [&](const Watched &watched) {
                           return !desk->monitor(watched.id).id.isNull();
                       });
            },
            longestWait);
        if (!there)
            return QStringLiteral("a desktop doesn't hear of the monitors: state %1 (%2)")
                .arg(int(desk->mirror->health().state))
                .arg(desk->mirror->health().reason);
    }
    return {};
}

void Convergence::letRun(int milliseconds)
{
    static_cast<void>(waitFor([] { return false; }, milliseconds));
}

void Convergence::note(const QString &what, int desk, const Watched &watched)
{
    m_story
        << QStringLiteral("desktop %1, monitor %2: %3").arg(desk).arg(&watched - m_watched.data()).arg(what);
}

void Convergence::step()
{
    const int desk = below(2);
    Watched &watched = m_watched[static_cast<std::size_t>(below(2))];
    const int kind = below(100);
    if (kind < 40)
        edit(desk, watched);
    else if (kind < 52)
        editByProgram(watched);
    else if (kind < 60)
        removeOrRestore(desk, watched);
    else if (kind < 72)
        pullPlug(desk);
    else if (kind < 88)
        misbehave(desk);
    else
        letRun(below(30));
}

void Convergence::pullPlug(int desk)
{
    MirrorDesk &at = *m_desks[static_cast<std::size_t>(desk)];
    m_story << QStringLiteral("desktop %1: %2")
                   .arg(desk)
                   .arg(at.isPlugged ? QStringLiteral("unplugged") : QStringLiteral("plugged"));
    if (at.isPlugged)
        at.unplug();
    else
        at.plug();
}

/// It waits for those who are connected to hang up.
void Convergence::restartServer()
{
    const QByteArray token = m_program->token();
    m_program.reset();
    std::atomic<bool> isStopped = false;
    std::thread stopping([&] {
        m_server.stopHttp();
        isStopped = true;
    });
    static_cast<void>(waitFor([&] { return isStopped.load(); }));
    stopping.join();
    m_server.restart();
    m_program = std::make_unique<ApiClient>(m_server.visitor());
    m_program->setToken(token);
}

void Convergence::misbehave(int desk)
{
    const auto at = static_cast<std::size_t>(desk);
    const int kind = below(25);
    if (kind < 5) {
        m_story << QStringLiteral("desktop %1: killed and started").arg(desk);
        m_desks[at]->restart();
    } else if (kind == 5) { // takes seconds
        m_story << QStringLiteral("server: restarted");
        restartServer();
    } else {
        m_faults[at] = 1 + below(3);
        m_story << QStringLiteral("desktop %1: faults").arg(desk);
        m_faultKinds[at] = static_cast<int>(std::array{Fault::NotSent, Fault::AnswerLost,
                                                       Fault::Doubled}[static_cast<std::size_t>(below(3))]);
    }
}

/// From a few values, so that two people sometimes mean the same.
QJsonValue Convergence::valueFor(const QString &field)
{
    if (field == u"interval_seconds")
        return 60 * (1 + below(4));
    if (field == u"policy.confirm_after")
        return 1 + below(4);
    return QStringLiteral("%1 %2").arg(field).arg(below(4));
}

void Convergence::edit(int desk, Watched &watched)
{
    MirrorDesk &at = *m_desks[static_cast<std::size_t>(desk)];
    const Monitor shown = at.monitor(watched.id);
    if (shown.id.isNull())
        return;
    const QString field = fields[below(static_cast<int>(fields.size()))];
    const QJsonValue value = valueFor(field);
    QJsonObject whole = nested(with(flattened(settingsOf(shown)), {{field, value}}));
    auto edited = monitorFromServer(with(
        whole, {{QStringLiteral("id"), shown.id.toString()}, {QStringLiteral("version"), shown.version}}));
    if (!edited)
        qFatal("%s", qPrintable(edited.error().message));
    const QJsonValue before = flattened(settingsOf(shown)).value(field);
    note(QStringLiteral("%1: %2 by %3, version %4")
             .arg(field, before.toVariant().toString(), value.toVariant().toString())
             .arg(shown.version),
         desk, watched);
    edited->createdAt = shown.createdAt;
    edited->updatedAt = shown.updatedAt;
    edited->owner = shown.owner;
    m_deeds.push_back(
        {desk, watched.id, field, before, value, at.mirror->saveMonitor(*edited, std::nullopt)});
}

void Convergence::editByProgram(Watched &watched)
{
    const QString field = fields[below(static_cast<int>(fields.size()))];
    const QJsonValue value = valueFor(field);
    const auto answer = m_program->patch(pathOf(watched.id), nested({{field, value}}));
    note(QStringLiteral("%1=%2: %3").arg(field, value.toVariant().toString()).arg(answer.status), -1,
         watched);
}

void Convergence::removeOrRestore(int desk, const Watched &watched)
{
    MirrorDesk &at = *m_desks[static_cast<std::size_t>(desk)];
    const bool isThere = !at.monitor(watched.id).id.isNull();
    note(isThere ? QStringLiteral("remove") : QStringLiteral("restore"), desk, watched);
    m_removals.push_back(at.mirror->edit([id = watched.id, isThere](EditQueue &queue) {
        return isThere ? queue.removeMonitor(id) : queue.restoreMonitor(id);
    }));
}

/// What a person does with what contradicts itself; whether there was anything.
bool Convergence::decide(int desk)
{
    MirrorDesk &at = *m_desks[static_cast<std::size_t>(desk)];
    QSet<QByteArray> seen;
    const auto edits = at.edits();
    for (const PendingEdit &edit : edits) {
        if (edit.isUnderWay() || seen.contains(edit.target))
            continue;
        seen.insert(edit.target);
        const auto id = MonitorId::fromBytes(edit.target);
        for (Deed &deed : m_deeds) {
            if (deed.desk == desk && deed.monitor == id)
                deed.wasDecided = true;
        }
        const auto copy = at.reader->mirror().serverCopy(Entity::Monitor, edit.target);
        FieldValues mine = *copy ? settingsAt(**copy) : FieldValues();
        for (const PendingEdit &other : edits) {
            if (other.target == edit.target && other.operation == Operation::Change)
                mine = with(mine, other.after);
        }
        const bool wantsMine = below(2) == 0 && !mine.isEmpty() && edit.operation == Operation::Change &&
                               edit.state == State::Conflict;
        m_story << QStringLiteral("desktop %1 decides: %2 (%3)")
                       .arg(desk)
                       .arg(wantsMine ? QStringLiteral("mine") : QStringLiteral("theirs"), edit.detail);
        awaited(at.mirror->edit([wantsMine, mine, target = edit.target](EditQueue &queue) {
            return wantsMine ? queue.resolve(Entity::Monitor, target, mine)
                             : queue.discard(Entity::Monitor, target);
        }));
    }
    return !seen.isEmpty();
}

QString Convergence::mend()
{
    for (std::size_t i = 0; i < m_desks.size(); ++i) {
        m_faults[i] = 0;
        if (!m_desks[i]->isPlugged)
            m_desks[i]->plug();
    }
    const auto isAnswered = [](const auto &answer) { return answer.isFinished(); };
    const auto isStill = [](const auto &desk) { return desk->isLive() && !isSending(desk->edits()); };
    QDeadlineTimer end(longestMending);
    while (!end.hasExpired()) {
        const bool isDone = waitFor(
            [&] {
                return std::ranges::all_of(m_removals, isAnswered) &&
                       std::ranges::all_of(m_deeds, isAnswered, &Deed::answer) &&
                       std::ranges::all_of(m_desks, isStill);
            },
            longestMending);
        if (!isDone)
            break;
        bool decided = false;
        for (int desk = 0; desk < 2; ++desk)
            decided = decide(desk) || decided;
        if (!decided)
            return {};
    }
    QString left;
    for (const auto &desk : m_desks) {
        left += QStringLiteral(" state %1 (%2):")
                    .arg(int(desk->mirror->health().state))
                    .arg(desk->mirror->health().reason);
        for (const PendingEdit &edit : desk->edits())
            left += QStringLiteral(" op %1 state %2 %3")
                        .arg(int(edit.operation))
                        .arg(int(edit.state))
                        .arg(edit.detail);
    }
    return QStringLiteral("edits are left over:") + left;
}

QString Convergence::compare()
{
    for (const Watched &watched : m_watched) {
        const auto there = m_program->get(pathOf(watched.id));
        const FieldValues theirs = there.status == 200 ? settingsAt(there.object()) : FieldValues();
        for (std::size_t i = 0; i < m_desks.size(); ++i) {
            const auto shown = [&]() -> FieldValues {
                const Monitor monitor = m_desks[i]->monitor(watched.id);
                return monitor.id.isNull() ? FieldValues() : flattened(settingsOf(monitor));
            };
            if (!waitFor([&] { return shown() == theirs; }, longestWait))
                return QStringLiteral("desktop %1 shows %2, the server has %3")
                    .arg(i)
                    .arg(QString::fromUtf8(QJsonDocument(shown()).toJson(QJsonDocument::Compact)),
                         QString::fromUtf8(QJsonDocument(theirs).toJson(QJsonDocument::Compact)));
            if (const auto copy =
                    m_desks[i]->reader->mirror().serverCopy(Entity::Monitor, watched.id.toBytes());
                *copy && theirs.isEmpty() == false)
                return QStringLiteral("desktop %1 keeps a copy that nobody needs").arg(i);
        }
    }
    return {};
}

/// Whether a desktop has replaced what its person had not seen, without asking.
bool Convergence::isSilentWin(MonitorId monitor, const QString &author, const QJsonValue &change) const
{
    const int desk = author == u"editor@example.org" ? 0 : author == u"admin@example.org" ? 1 : -1;
    return desk >= 0 &&
           std::ranges::none_of(m_deeds,
                                [&](const Deed &deed) {
                                    return deed.desk == desk && deed.monitor == monitor &&
                                           (deed.wasDecided || (deed.field == change[u"field"].toString() &&
                                                                deed.value == change[u"after"] &&
                                                                deed.before == change[u"before"]));
                                }) &&
           change[u"field"].toString() != u"removed";
}

/// Each edit was done, or needed nothing, or somebody heard of it; and none was done twice.
QString Convergence::account(const Watched &watched)
{
    m_program->post(pathOf(watched.id) + "/restore"); // whether it is in the trash or not
    QHash<QString, QJsonArray> values;
    const FieldValues first = settingsAt(watched.initial);
    for (const QString &field : fields)
        values[field].append(first.value(field));
    const QJsonArray revisions = m_program->get(pathOf(watched.id) + "/revisions").array();
    for (const QJsonValue &revision : revisions)
        m_story << QString::fromUtf8(QJsonDocument(revision.toObject()).toJson(QJsonDocument::Compact));
    for (const QJsonValue &revision : revisions) {
        const QJsonArray changes = revision[u"changes"].toArray();
        for (const QJsonValue &change : changes) {
            if (change[u"before"] == change[u"after"])
                return QStringLiteral("%1 was set again to what it was").arg(change[u"field"].toString());
            values[change[u"field"].toString()].append(change[u"after"]);
            if (isSilentWin(watched.id, revision[u"author"].toString(), change))
                return QStringLiteral("%1 was overwritten unseen by %2: %3 by %4")
                    .arg(change[u"field"].toString(), revision[u"author"].toString(),
                         change[u"before"].toVariant().toString(), change[u"after"].toVariant().toString());
        }
    }
    for (const Deed &deed : m_deeds) {
        if (deed.monitor != watched.id)
            continue;
        const bool wasTold =
            deed.answer.isFinished() && deed.answer.resultCount() > 0 && !deed.answer.result();
        // Killed before it was kept: nobody was promised anything.
        const bool wasKilled = deed.answer.isCanceled() || deed.answer.resultCount() == 0;
        if (!wasTold && !wasKilled && !deed.wasDecided && !values[deed.field].contains(deed.value))
            return QStringLiteral("%1 of desktop %2 to %3 was lost")
                .arg(deed.field)
                .arg(deed.desk)
                .arg(deed.value.toVariant().toString());
    }
    return {};
}

} // namespace monitron::test
