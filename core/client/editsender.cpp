// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/editsender.h"

#include "core/base/coretext.h"
#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/editrequest.h"
#include "core/client/entityreading.h"
#include "core/client/mirrorfill.h"

namespace monitron {

namespace {

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;

/// An edit that is merged anew so often in a row isn't stale: something else is wrong.
constexpr int mostStale = 8;

QJsonObject entryOf(const QJsonArray &list, const QByteArray &id)
{
    for (const QJsonValue &entry : list) {
        if (entry[u"id"].toString() == QString::fromLatin1(id))
            return entry.toObject();
    }
    return {};
}

} // namespace

EditSender::EditSender(const MirrorParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &EditSender::step);
}

void EditSender::send()
{
    m_isOn = true;
    if (m_isBusy)
        m_isAskedAgain = true;
    else
        step();
}

void EditSender::step()
{
    m_isBusy = m_isOn;
    m_isAskedAgain = false;
    if (!m_isOn)
        return;
    m_parts.store.write(
        [now = m_parts.clock.now()](Writer &writer) -> Result<Step> {
            EditReplay replay(writer, now);
            auto outgoing = replay.next();
            if (!outgoing)
                return Unexpected(outgoing.error());
            return Step{std::move(*outgoing), replay.settled(), replay.spentSecrets()};
        },
        this,
        [this](const Result<Step> &step) {
            if (step)
                take(*step);
            else
                stop(step.error());
        });
}

void EditSender::take(const Step &step)
{
    forgetSecrets(step.spentSecrets);
    for (const EditReplay::Settled &one : step.settled)
        Q_EMIT settled(one.key, one.error);
    if (!step.outgoing) {
        m_isBusy = false;
        if (m_isAskedAgain)
            this->step();
        return;
    }
    const EditReplay::Outgoing &outgoing = *step.outgoing;
    if (outgoing.secretKey.isEmpty()) {
        sendOut(outgoing);
        return;
    }
    whenDone(m_parts.secrets.read(outgoing.secretKey), this, [this, outgoing](const Result<QString> &secret) {
        if (!secret && secret.error().code != Error::Code::NotFound) {
            postpone(); // the keyring is locked, say
            return;
        }
        if (!secret) {
            const QString text = CoreText::tr("The password that was set with it isn't kept on this "
                                              "computer any more. Set it again.");
            conclude(
                outgoing.edit.key,
                [key = outgoing.edit.key, text](EditReplay &replay) { return replay.refused(key, text); },
                Error{Error::Code::NotFound, text});
            return;
        }
        EditReplay::Outgoing complete = outgoing;
        QJsonObject body = QJsonDocument::fromJson(complete.request.body).object();
        body[u"secret"] = *secret;
        complete.request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        sendOut(complete);
    });
}

void EditSender::sendOut(const EditReplay::Outgoing &outgoing)
{
    whenDone(m_parts.session.send(outgoing.request), this,
             [this, outgoing](const Result<ApiResponse> &answer) { answered(outgoing, answer); });
}

void EditSender::answered(const EditReplay::Outgoing &outgoing, const Result<ApiResponse> &answer)
{
    if (!answer) {
        stop(answer.error());
        return;
    }
    if (!answer->isOk()) {
        handleError(outgoing, *answer);
        return;
    }
    conclude(outgoing.edit.key, [key = outgoing.edit.key, response = *answer](EditReplay &replay) {
        return replay.accepted(key, response);
    });
}

void EditSender::handleError(const EditReplay::Outgoing &outgoing, const ApiResponse &response)
{
    const PendingEdit &edit = outgoing.edit;
    const Error error = errorOf(response);
    if (error.code == Error::Code::Rejected) { // that was somebody else: a proxy, a sign-in page
        stop(error);
        return;
    }
    // Sent before an answer was lost, it may still be being done there (409).
    const bool isPassing = error.code == Error::Code::Io || error.code == Error::Code::Locked ||
                           error.code == Error::Code::Network ||
                           (response.status == 409 && !response.header("retry-after").isNull());
    if (isPassing) {
        postpone(response.header("retry-after"));
        return;
    }
    if (response.status == 401) { // the session is over; it says so itself
        stop(error);
        return;
    }
    const bool isStale =
        response.status == 412 ||
        (response.status == 409 && (edit.entity == Entity::Monitor || edit.entity == Entity::Channel));
    if (isStale) {
        if (++m_stale > mostStale)
            postpone();
        else
            handleStale(outgoing);
        return;
    }
    if (response.status == 404 && edit.operation == Operation::Restore) {
        handleTwiceRestored(outgoing, error);
        return;
    }
    if (edit.entity == Entity::Incident)
        readIncident(edit.target);
    const qint64 key = edit.key;
    if (response.status == 404 && edit.operation == Operation::Remove) {
        conclude(key, [edit](EditReplay &replay) {
            return edit.entity == Entity::Monitor
                       ? replay.removedThere(edit.target).and_then([&] { return replay.drop(edit.key); })
                       : replay.drop(edit.key);
        });
        return;
    }
    if (response.status == 404 && edit.operation == Operation::Change && edit.entity == Entity::Monitor) {
        conclude(
            key, [edit](EditReplay &replay) { return replay.removedThere(edit.target); },
            Error{Error::Code::Conflict, CoreText::tr("It was removed by somebody else meanwhile.")});
        return;
    }
    if (edit.operation == Operation::Acknowledge && response.status == 409) { // it is over
        conclude(
            key, [key](EditReplay &replay) { return replay.drop(key); }, error);
        return;
    }
    conclude(
        key, [key, text = error.message](EditReplay &replay) { return replay.refused(key, text); }, error);
}

/// Reads what the server has now, and has the edit merged into that.
void EditSender::handleStale(const EditReplay::Outgoing &outgoing)
{
    const PendingEdit &edit = outgoing.edit;
    const bool isMonitor = edit.entity == Entity::Monitor;
    const QByteArray id = serverId(edit);
    const QByteArray path = isMonitor ? "/api/v1/sync/monitors?ids=" + id : QByteArray("/api/v1/channels");
    whenDone(m_parts.session.send(apiRequest("GET", path)), this,
             [this, edit, isMonitor](const Result<ApiResponse> &answer) {
                 const auto response = accepted(answer);
                 if (!response) {
                     stop(response.error());
                     return;
                 }
                 m_parts.store.write(
                     [edit, isMonitor, json = response->json(),
                      now = m_parts.clock.now()](Writer &writer) -> Result<QStringList> {
                         EditReplay replay(writer, now);
                         const QJsonArray list =
                             isMonitor ? json.object()[u"monitors"].toArray() : json.array();
                         // Made already, by ourselves: ids are given once.
                         const bool isMade = edit.operation == Operation::Create;
                         auto done = isMade ? replay.foundMade(edit.key, entryOf(list, serverId(edit)))
                                            : replay.stale(edit.key);
                         if (done && isMonitor)
                             done = takeMonitorPage(writer, now, list, MirrorEntities::Source::Answer)
                                        .map([](const auto &) {});
                         else if (done)
                             done = takeChannelList(writer, now, list);
                         return done.map([&] { return replay.spentSecrets(); });
                     },
                     this,
                     [this, edit](const Result<QStringList> &spent) {
                         if (!spent) {
                             stop(spent.error());
                             return;
                         }
                         forgetSecrets(*spent);
                         if (edit.operation == Operation::Create)
                             Q_EMIT settled(edit.key, std::nullopt);
                         step();
                     });
             });
}

void EditSender::conclude(qint64 key, std::function<Result<void>(EditReplay &)> job,
                          const std::optional<Error> &error)
{
    m_parts.store.write(
        [job = std::move(job), now = m_parts.clock.now()](Writer &writer) -> Result<QStringList> {
            EditReplay replay(writer, now);
            if (auto done = job(replay); !done)
                return Unexpected(done.error());
            return replay.spentSecrets();
        },
        this,
        [this, key, error](const Result<QStringList> &spent) {
            if (!spent) {
                stop(spent.error());
                return;
            }
            m_postponed = m_stale = 0;
            forgetSecrets(*spent);
            Q_EMIT settled(key, error);
            step();
        });
}

/// Not in the trash: somebody else has restored it, which is what was wanted, or it is gone for good.
void EditSender::handleTwiceRestored(const EditReplay::Outgoing &outgoing, const Error &error)
{
    const PendingEdit &edit = outgoing.edit;
    const QByteArray id = serverId(edit);
    whenDone(
        m_parts.session.send(apiRequest("GET", "/api/v1/sync/monitors?ids=" + id)), this,
        [this, key = edit.key, error](const Result<ApiResponse> &answer) {
            const auto response = accepted(answer);
            if (!response) {
                stop(response.error());
                return;
            }
            // What it is like is told by the feed.
            if (!response->object()[u"monitors"].toArray().isEmpty())
                conclude(key, [key](EditReplay &replay) { return replay.drop(key); });
            else
                conclude(
                    key,
                    [key, text = error.message](EditReplay &replay) { return replay.refused(key, text); },
                    error);
        });
}

void EditSender::readIncident(const QByteArray &target)
{
    const QByteArray id = QUuid::fromRfc4122(target).toString(QUuid::WithoutBraces).toLatin1();
    whenDone(m_parts.session.send(apiRequest("GET", "/api/v1/sync/incidents?ids=" + id)), this,
             [this](const Result<ApiResponse> &answer) {
                 const auto response = accepted(answer);
                 if (!response)
                     return; // the next first step reads what has changed
                 m_parts.store.write([incidents = response->object()[u"incidents"].toArray()](
                                         Writer &writer) { return takeIncidents(writer, incidents); },
                                     this, [](const Result<void> &) {});
             });
}

void EditSender::postpone(const QByteArray &retryAfter)
{
    const MirrorOptions &options = m_parts.options;
    const auto said = std::chrono::seconds(std::max(retryAfter.toInt(), 0));
    const auto wait =
        std::max<std::chrono::milliseconds>(said, options.retryFrom * (1 << std::min(m_postponed, 10)));
    ++m_postponed;
    m_stale = 0;
    m_later.start(std::min(options.retryTo, wait));
    Q_EMIT postponed();
}

void EditSender::forgetSecrets(const QStringList &keys)
{
    for (const QString &key : keys)
        static_cast<void>(m_parts.secrets.remove(key));
}

void EditSender::stop(const Error &error)
{
    m_isBusy = false;
    m_isOn = false;
    Q_EMIT failed(error);
}

} // namespace monitron
