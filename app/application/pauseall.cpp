// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/pauseall.h"

#include "app/models/monitorlistmodel.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <QJsonArray>

#include <utility>

namespace monitron {

namespace {
const QString settingKey = QStringLiteral("app.paused_by_pause_all");
}

PauseAll::PauseAll(Workspace &workspace, const MonitorListModel &monitors, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_monitors(monitors)
{
    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &PauseAll::forgetResumed);
    load();
}

void PauseAll::load()
{
    const auto query = [](const Reader &reader) { return reader.setting(settingKey); };
    whenDone(m_workspace.read(query), this, [this](const Result<QJsonValue> &value) {
        if (!value)
            return;
        for (const QJsonValue &id : value->toArray())
            m_paused.insert(MonitorId::fromString(id.toString()));
        forgetResumed();
        Q_EMIT changed();
    });
}

/// Who was resumed by hand, or is gone, is none of ours any more.
void PauseAll::forgetResumed()
{
    if (m_waiting || m_paused.isEmpty() || !m_monitors.isLoaded())
        return;
    QSet<MonitorId> still;
    for (const MonitorId &id : std::as_const(m_paused)) {
        const int row = m_monitors.rowOf(id);
        if (row < 0)
            continue;
        if (!m_monitors.row(row).monitor.enabled)
            m_unseen.remove(id);
        else if (!m_unseen.contains(id))
            continue;
        still.insert(id);
    }
    if (still.size() != m_paused.size())
        keep(std::move(still));
}

void PauseAll::keep(QSet<MonitorId> paused)
{
    m_paused = std::move(paused);
    QJsonArray ids;
    for (const MonitorId &id : std::as_const(m_paused))
        ids.append(id.toString());
    whenDone(m_workspace.setSetting(settingKey, ids), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
    });
    Q_EMIT changed();
}

std::vector<MonitorId> PauseAll::running() const
{
    std::vector<MonitorId> ids;
    for (int row = 0; row < m_monitors.rowCount(); ++row) {
        if (const Monitor &monitor = m_monitors.row(row).monitor; monitor.enabled)
            ids.push_back(monitor.id);
    }
    return ids;
}

void PauseAll::pause()
{
    const std::vector<MonitorId> ids = running();
    if (ids.empty() || m_waiting)
        return;
    m_waiting = true;
    // Written down first: a crash between the two leaves nothing paused that nobody resumes.
    QSet<MonitorId> all = m_paused;
    for (const MonitorId &id : ids)
        all.insert(id);
    m_unseen = all;
    keep(std::move(all));
    whenDone(m_workspace.setPaused(ids, true), this, [this](const Result<void> &done) {
        m_waiting = false;
        if (done)
            return;
        m_unseen.clear();
        forgetResumed();
        Q_EMIT failed(done.error().message);
    });
}

void PauseAll::resume()
{
    if (m_paused.isEmpty() || m_waiting)
        return;
    m_waiting = true;
    const std::vector<MonitorId> ids(m_paused.cbegin(), m_paused.cend());
    whenDone(m_workspace.setPaused(ids, false), this, [this](const Result<void> &done) {
        m_waiting = false;
        if (done)
            keep({});
        else
            Q_EMIT failed(done.error().message);
    });
}

} // namespace monitron
