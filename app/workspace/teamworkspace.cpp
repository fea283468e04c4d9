// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/teamworkspace.h"

#include "app/workspace/monitorfile.h"
#include "app/workspace/teamremote.h"
#include "app/workspace/trialruns.h"
#include "core/model/monitordiff.h"
#include "core/notify/channeltest.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"

#include <QFileInfo>

#include <algorithm>

namespace monitron {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

TeamWorkspace::TeamWorkspace(const Parts &parts, Team team, QObject *parent)
    : Workspace(parent), m_parts(parts), m_team(std::move(team)), m_readerThread(parts.store),
      m_remote(std::make_unique<Remote>()), m_desk(std::make_unique<Desk>(*m_remote)),
      m_trials(std::make_unique<TrialRuns>(parts.clock))
{
    m_health.sync.state = SyncHealth::State::Connecting;
    takeUser({});
    Remote &remote = *m_remote;
    remote.thread.setObjectName(QStringLiteral("mirror"));
    remote.there = new QObject;
    remote.there->moveToThread(&remote.thread);
    remote.thread.start();
    // Made there, because what they are made of belongs to the thread that makes it.
    QMetaObject::invokeMethod(
        remote.there,
        [this, &remote] {
            remote.link = std::make_unique<HttpLink>(m_team.address);
            remote.session = std::make_unique<TeamSession>(*remote.link, m_parts.secrets, m_parts.clock,
                                                           m_team.secretKey());
            remote.mirror = std::make_unique<TeamMirror>(m_parts.store, *remote.session, m_parts.secrets,
                                                         m_parts.clock, m_parts.options);
            const TeamMirror *mirror = remote.mirror.get();
            connect(mirror, &TeamMirror::committed, this, &Workspace::changed);
            connect(mirror, &TeamMirror::healthChanged, this, &TeamWorkspace::takeSync);
            connect(mirror, &TeamMirror::userChanged, this, &TeamWorkspace::takeUser);
            connect(mirror, &TeamMirror::storageChanged, this, &TeamWorkspace::takeStorage);
        },
        Qt::BlockingQueuedConnection);
}

TeamWorkspace::~TeamWorkspace()
{
    Remote &remote = *m_remote;
    QMetaObject::invokeMethod(
        remote.there,
        [&remote] {
            remote.mirror.reset();
            remote.session.reset();
            remote.link.reset();
            delete std::exchange(remote.there, nullptr);
        },
        Qt::BlockingQueuedConnection);
    remote.thread.quit();
    remote.thread.wait();
}

void TeamWorkspace::start()
{
    QMetaObject::invokeMethod(m_remote->there, [&remote = *m_remote] { remote.mirror->start(); });
}

void TeamWorkspace::hurry()
{
    QMetaObject::invokeMethod(m_remote->there, [&remote = *m_remote] { remote.mirror->hurry(); });
}

TeamDesk &TeamWorkspace::desk()
{
    return *m_desk;
}

void TeamWorkspace::takeSync(const SyncHealth &sync)
{
    if (m_health.sync == sync)
        return;
    m_health.sync = sync;
    Q_EMIT healthChanged(m_health);
}

void TeamWorkspace::takeStorage(const std::optional<Error> &trouble, int waiting)
{
    m_health.storage = trouble;
    m_health.waitingWrites = waiting;
    Q_EMIT healthChanged(m_health);
}

void TeamWorkspace::takeUser(const User &user)
{
    m_desk->setUser(user);
    WorkspaceAbilities now;
    now.edits = user.role >= Role::Editor;
    now.runsChecks = user.role >= Role::Editor;
    now.keepsBackups = false;
    now.administers = user.role >= Role::Admin;
    now.hasAccount = true;
    now.checksRunElsewhere = true;
    if (user.id.isNull()) // nobody has signed in yet: nothing can be promised
        now.edits = now.runsChecks = now.administers = false;
    if (now == m_abilities)
        return;
    m_abilities = now;
    Q_EMIT abilitiesChanged();
}

QFuture<tl::expected<User, TeamSession::Failure>>
TeamWorkspace::signInAgain(const TeamSession::Credentials &credentials)
{
    using Answer = tl::expected<User, TeamSession::Failure>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto signedIn =
        m_remote->ask([credentials](Remote &remote) { return remote.session->signIn(credentials); });
    whenDone(signedIn, this, [this, promise](const Answer &answer) {
        if (answer)
            start();
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> TeamWorkspace::signOut()
{
    return m_remote->ask([](Remote &remote) {
        remote.mirror->stop();
        return remote.session->signOut();
    });
}

QString TeamWorkspace::location() const
{
    return QFileInfo(m_parts.store.databasePath()).absolutePath();
}

bool TeamWorkspace::want(const HistoryWish &wish)
{
    QMetaObject::invokeMethod(m_remote->there, [&remote = *m_remote, wish] { remote.mirror->want(wish); });
    return true; // while it is away, later
}

QFuture<Result<void>> TeamWorkspace::fetchChecks(MonitorId id, const std::vector<TimeRange> &ranges)
{
    return m_remote->ask([id, ranges](Remote &remote) { return remote.mirror->fetchResults(id, ranges); });
}

QFuture<Result<void>> TeamWorkspace::addHistory(const QByteArray &document)
{
    if (const auto why = whyNot())
        return ready<void>(Unexpected(*why));
    const ApiRequest request =
        apiRequest("POST", "/api/v1/sync/history",
                   {{QStringLiteral("document"), QString::fromLatin1(document.toBase64())}});
    return m_remote->ask([request](Remote &remote) {
        return remote.mirror->ask(request).then(
            [](const Result<ApiResponse> &response) { return response.map([](const ApiResponse &) {}); });
    });
}

QFuture<Result<CheckResult>> TeamWorkspace::tryMonitor(const Monitor &monitor,
                                                       const std::optional<QString> &secret)
{
    if (monitor.http.auth.scheme != HttpAuth::Scheme::None && !secret)
        return ready<CheckResult>(failure(
            Error::Code::Refused, tr("The password of this monitor is known to the team's server only. "
                                     "Type it here to try it from this computer.")));
    Monitor known = monitor;
    std::erase_if(known.http.headers, isHidden);
    return m_trials->run(known, secret.value_or(QString()));
}

QFuture<Result<void>> TeamWorkspace::runNow(const std::vector<MonitorId> &ids)
{
    return m_remote->ask([ids](Remote &remote) { return remote.mirror->runNow(ids); });
}

QFuture<Result<void>> TeamWorkspace::runFailingNow()
{
    const auto failing = [](const Reader &reader) -> Result<std::vector<MonitorId>> {
        const auto views = reader.monitors();
        if (!views)
            return Unexpected(views.error());
        std::vector<MonitorId> ids;
        for (const MonitorView &view : *views) {
            if (view.state.status == MonitorStatus::Failing || view.state.status == MonitorStatus::Down)
                ids.push_back(view.monitor.id);
        }
        return ids;
    };
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    whenDone(read(failing), this, [this, finish](const Result<std::vector<MonitorId>> &ids) {
        if (ids && !ids->empty())
            whenDone(runNow(*ids), this, finish);
        else
            finish(ids ? Result<void>() : Unexpected(ids.error()));
    });
    return promise->future();
}

std::vector<FieldError> TeamWorkspace::validateChannel(const Channel &channel) const
{
    return validate(channel);
}

QFuture<Result<QString>> TeamWorkspace::testChannel(const Channel &channel,
                                                    const std::optional<QString> &secret)
{
    // The server sends through what it has stored; what isn't stored yet can't be tried from there.
    const auto isStored = [channel](const Reader &reader) -> Result<bool> {
        const auto channels = reader.channels();
        if (!channels)
            return Unexpected(channels.error());
        return std::ranges::any_of(*channels, [&channel](const Channel &stored) {
            return stored.id == channel.id && stored.kind == channel.kind &&
                   stored.settings == channel.settings;
        });
    };
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto finish = [promise](Result<QString> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    whenDone(read(isStored), this, [this, channel, secret, finish](const Result<bool> &stored) {
        if (!stored || !*stored || secret) {
            finish(stored ? failure(Error::Code::Refused, tr("The team's server sends the test, with what it "
                                                             "has. Save the channel first, then test it."))
                          : Unexpected(stored.error()));
            return;
        }
        const QByteArray path = "/api/v1/channels/" + channel.id.toString().toLatin1() + "/test";
        whenDone(m_desk->ask(apiRequest("POST", path)), this, [finish](const Result<ApiResponse> &response) {
            if (!response) {
                finish(Unexpected(response.error()));
                return;
            }
            const QString detail = response->object()[u"detail"].toString();
            finish(response->object()[u"delivered"].toBool() ? Result<QString>(detail)
                                                             : failure(Error::Code::Rejected, detail));
        });
    });
    return promise->future();
}

QFuture<Result<ExportSummary>> TeamWorkspace::exportMonitors(const QString &file,
                                                             const std::vector<MonitorId> &ids)
{
    return read([file, ids](const Reader &reader) { return writeMonitors(reader, file, ids); });
}

QFuture<Result<void>> TeamWorkspace::backUp(const QString &)
{
    return ready<void>(failure(Error::Code::Refused, tr("This is a copy of what the team's server has. Back "
                                                        "the server up.")));
}

QFuture<Result<BackupFacts>> TeamWorkspace::inspectBackup(const QString &)
{
    return ready<BackupFacts>(
        failure(Error::Code::Refused, tr("A backup can't be put in the place of a team's "
                                         "data. Restore it on the server.")));
}

void TeamWorkspace::submitQuery(std::function<void(const Result<const Reader *> &)> query)
{
    m_readerThread.submit(std::move(query));
}

} // namespace monitron
