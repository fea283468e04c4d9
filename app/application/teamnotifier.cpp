// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teamnotifier.h"

#include "app/models/openworkspace.h"
#include "app/workspace/whendone.h"
#include "core/notify/messagetext.h"
#include "core/storage/incidentview.h"
#include "core/storage/reader.h"

#include <algorithm>
#include <utility>

namespace monitron {

namespace {

constexpr std::chrono::milliseconds gathering{200};
const QString openedPhase = QStringLiteral(":opened");
const QString closedPhase = QStringLiteral(":closed");

} // namespace

TeamNotifier::TeamNotifier(OpenWorkspace &opened, const QStringList &told, Tell tell, QObject *parent)
    : QObject(parent), m_opened(opened), m_tell(std::move(tell))
{
    for (const QString &line : told) {
        const qsizetype cut = line.lastIndexOf(QLatin1Char('='));
        m_told.insert(line.left(cut), Timestamp(line.mid(cut + 1).toLongLong()));
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &TeamNotifier::readIncidents);
    connect(&m_opened.workspace, &Workspace::changed, this, &TeamNotifier::takeChanges);
    MonitorListModel *monitors = &m_opened.monitors;
    connect(
        monitors, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) { lookAtCertificates(from.row(), to.row()); });
    connect(monitors, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { lookAtCertificates(first, last); });
    connect(monitors, &QAbstractItemModel::modelReset, this,
            [this, monitors] { lookAtCertificates(0, monitors->rowCount() - 1); });
    lookAtCertificates(0, monitors->rowCount() - 1);
}

QStringList TeamNotifier::told() const
{
    QStringList lines;
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        lines.append(it.key() + QLatin1Char('=') + QString::number(it.value().ms()));
    lines.sort();
    return lines;
}

bool TeamNotifier::isFilling() const
{
    return m_opened.workspace.health().sync.state == SyncHealth::State::Filling;
}

void TeamNotifier::takeChanges(const ChangeSet &changes)
{
    if (changes.incidents.isEmpty() || isFilling())
        return;
    m_pending.unite(changes.incidents);
    if (!m_soon.isActive())
        m_soon.start();
}

void TeamNotifier::readIncidents()
{
    const QSet<IncidentId> ids = std::exchange(m_pending, {});
    const auto query = [ids](const Reader &reader) -> Result<std::vector<IncidentView>> {
        std::vector<IncidentView> views;
        for (const IncidentId &id : ids) {
            auto view = reader.incident(id);
            if (view)
                views.push_back(std::move(*view));
            else if (view.error().code != Error::Code::NotFound)
                return tl::unexpected(view.error());
        }
        return views;
    };
    whenDone(m_opened.workspace.read(query), this, [this](const Result<std::vector<IncidentView>> &views) {
        if (views)
            take(*views);
    });
}

void TeamNotifier::take(const std::vector<IncidentView> &views)
{
    forgetOld();
    std::vector<Message> messages;
    for (const IncidentView &view : views)
        consider(view, messages);
    Q_EMIT toldChanged();
    tellAll(messages);
}

void TeamNotifier::forgetOld()
{
    const Timestamp now = m_opened.workspace.clock().now();
    m_told.removeIf([&](const auto &told) { return now - told.value() > freshness; });
}

bool TeamNotifier::take(const QString &key, Timestamp at)
{
    if (m_opened.workspace.clock().now() - at > freshness || m_told.contains(key))
        return false;
    m_told.insert(key, at);
    return true;
}

/// Of one that came and went since we looked last, only the end is told.
void TeamNotifier::consider(const IncidentView &view, std::vector<Message> &messages)
{
    const Incident &incident = view.incident;
    const QString id = incident.id.toString();
    const bool began = take(id + openedPhase, incident.openedAt);
    const bool ended = incident.closedAt && take(id + closedPhase, *incident.closedAt);
    const bool tellsEnd = ended && incident.closedBy == Incident::ClosedBy::Recovery;
    const bool tellsBegin = began && incident.isOpen() && !incident.acknowledgedAt;
    if (!tellsBegin && !tellsEnd)
        return;
    Message message;
    if (const int row = m_opened.monitors.rowOf(incident.monitor); row >= 0) {
        message.monitorUrl = m_opened.monitors.row(row).monitor.url;
        message.failures = static_cast<int>(m_opened.monitors.row(row).state.failures.size());
    }
    const bool sustained = incident.openedBy == Incident::OpenedBy::Sustained && message.failures > 0;
    message.kind = tellsEnd ? MessageKind::Recovered : sustained ? MessageKind::Sustained : MessageKind::Down;
    message.monitor = incident.monitor;
    message.incident = incident.id;
    message.at = tellsEnd ? *incident.closedAt : incident.openedAt;
    message.monitorName = view.monitorName;
    message.cause = incident.cause;
    message.startedAt = incident.startedAt;
    message.endedAt = incident.endedAt;
    messages.push_back(message);
}

void TeamNotifier::lookAtCertificates(int first, int last)
{
    std::vector<Message> messages;
    for (int row = first; row <= last && row < m_opened.monitors.rowCount(); ++row) {
        const MonitorRow &of = m_opened.monitors.row(row);
        const int days = of.state.certificateWarned;
        const auto before = m_warned.constFind(of.monitor.id);
        const bool worse = before != m_warned.cend() && days > 0 && (*before == 0 || days < *before);
        if (before == m_warned.cend() || *before != days)
            m_warned.insert(of.monitor.id, days);
        if (!worse || isFilling())
            continue;
        Message message;
        message.kind = MessageKind::Certificate;
        message.monitor = of.monitor.id;
        message.at = m_opened.workspace.clock().now();
        message.monitorName = of.monitor.name;
        message.monitorUrl = of.monitor.url;
        message.cause = tr("The certificate ends within %n day(s).", nullptr, days);
        messages.push_back(message);
    }
    tellAll(messages);
}

void TeamNotifier::tellAll(const std::vector<Message> &messages)
{
    if (messages.empty() || m_opened.settings.mutedUntil())
        return;
    const auto tell = [this](const Message &about, const MessageText &text) {
        m_tell(about, tr("%1: %2", "team, what happened").arg(m_opened.workspace.name(), text.title),
               text.sentence);
    };
    if (messages.size() <= mostSingly) {
        for (const Message &message : messages)
            tell(message, messageText(message));
        return;
    }
    Message gravest = *std::min_element(messages.begin(), messages.end(),
                                        [](const Message &a, const Message &b) { return a.kind < b.kind; });
    gravest.monitor = {};
    tell(gravest, messageText(messages));
}

} // namespace monitron
