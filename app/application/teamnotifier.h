// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/model/message.h"
#include "core/storage/changeset.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace monitron {

struct IncidentView;
struct OpenWorkspace;

/// Tells what happens to the monitors of a team, from what is committed to the copy of its store: down,
/// sustained, recovered, a certificate that ends. Nothing is told twice, also after a restart; nor what comes
/// with the first fetch or happened longer ago than `freshness`; nor while alerts are muted.
class TeamNotifier : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const Message &, const QString &title, const QString &text)>;
    static constexpr std::chrono::minutes freshness{10};
    /// As many at once are told in one.
    static constexpr std::size_t mostSingly = 3;

    /// `opened` outlives it. `told`: what told() was when it was kept.
    TeamNotifier(OpenWorkspace &opened, const QStringList &told, Tell tell, QObject *parent = nullptr);

    /// What has been told and might come again; to be kept.
    [[nodiscard]] QStringList told() const;

Q_SIGNALS:
    void toldChanged();

private:
    void takeChanges(const ChangeSet &changes);
    void readIncidents();
    void take(const std::vector<IncidentView> &views);
    void consider(const IncidentView &view, std::vector<Message> &messages);
    void lookAtCertificates(int first, int last);
    void tellAll(const std::vector<Message> &messages);
    /// Whether it is fresh and wasn't told; from now on it was.
    [[nodiscard]] bool take(const QString &key, Timestamp at);
    void forgetOld();
    [[nodiscard]] bool isFilling() const;

    OpenWorkspace &m_opened;
    Tell m_tell;
    QHash<QString, Timestamp> m_told; ///< an incident and how far it went; when that was
    QSet<IncidentId> m_pending;
    QTimer m_soon;
    QHash<MonitorId, int> m_warned; ///< the days of certificates, as they were seen last
};

} // namespace monitron
