// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/mirrorentities.h"
#include "core/client/mirrorparts.h"

#include <QJsonArray>
#include <QSet>

namespace monitron {

/// Reads all but results anew, page by page, each stored as it comes: what is shown is replaced in place,
/// what the server hasn't any more goes at the end. Broken off anywhere, it is begun again. One-shot.
class MirrorFill : public QObject
{
    Q_OBJECT
public:
    /// What GET /sync/begin answered.
    struct Beginning
    {
        QString store;
        qint64 sequence = 0; ///< the change feed goes on from there
        int monitors = 0;
        std::optional<Timestamp> checksFrom; ///< from when on the server has results; none: it doesn't say
    };
    MirrorFill(const MirrorParts &parts, Beginning beginning, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void progressed(int done, int total);
    /// None: it is done.
    void finished(const std::optional<monitron::Error> &error);

private:
    void askMonitors(const QString &cursor);
    void takeMonitors(const QJsonObject &page);
    void askOthers();
    void askIncidents(const QString &before);
    void conclude();
    /// Sends, and goes on with `taken(response)`, or ends.
    void ask(const QByteArray &path, std::function<void(const ApiResponse &)> taken);
    void write(std::function<Result<void>(Writer &)> job, std::function<void()> written);

    MirrorParts m_parts;
    Beginning m_beginning;
    QSet<MonitorId> m_seen;
    QJsonArray m_trash;
};

/// The key of the setting with the id of the server's data.
inline const QString mirroredStore = QStringLiteral("mirror.store");
/// The number of the last change that was taken.
inline const QString mirroredSequence = QStringLiteral("mirror.sequence");

/// Of GET /sync/monitors; no cursor: the first page.
[[nodiscard]] QByteArray monitorPagePath(const QString &cursor);
/// Takes one page of it.
[[nodiscard]] Result<std::vector<MonitorId>>
takeMonitorPage(Writer &writer, Timestamp now, const QJsonArray &monitors, MirrorEntities::Source source);
/// Takes of such a page what is known of the endpoints, and nothing else.
[[nodiscard]] Result<void> takeFacts(Writer &writer, const QJsonArray &monitors);
[[nodiscard]] Result<void> takeIncidents(Writer &writer, const QJsonArray &incidents);
[[nodiscard]] Result<void> takeChannelList(Writer &writer, Timestamp now, const QJsonArray &channels);
/// Of GET /settings.
[[nodiscard]] Result<void> takeSettings(Writer &writer, Timestamp now, const QJsonObject &settings);
[[nodiscard]] Result<void> takeInterruptions(Writer &writer, const QJsonArray &interruptions);

} // namespace monitron
