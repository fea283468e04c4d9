// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace monitron {

class Workspace;

/// How many days each resolution of the history is kept; 0: for ever.
struct RetentionDays
{
    int raw = 30;
    int hourly = 365;
    int daily = 0;
    bool operator==(const RetentionDays &) const = default;
};

/// The workspace's settings, typed and kept up to date. A value that can't be read counts as not set.
class SettingsModel : public QObject
{
    Q_OBJECT
public:
    /// Reads at once; `workspace` outlives it.
    explicit SettingsModel(Workspace &workspace, QObject *parent = nullptr);

    /// Whether they have been read; until then everything has its default.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// None when alerts aren't muted just now.
    [[nodiscard]] std::optional<Timestamp> mutedUntil() const;
    [[nodiscard]] RetentionDays retention() const { return m_retention; }
    /// What a new monitor begins with; it has no id, name or URL yet.
    [[nodiscard]] Monitor newMonitor() const { return m_newMonitor; }
    /// Names of palette colours by tag.
    [[nodiscard]] QHash<QString, QString> tagColors() const { return m_tagColors; }

    // Answered after the commit; the getters follow with `changed`.
    /// None: alerts are told again.
    [[nodiscard]] QFuture<Result<void>> muteUntil(std::optional<Timestamp> until);
    [[nodiscard]] QFuture<Result<void>> setRetention(const RetentionDays &retention);
    /// Keeps interval, timeout and policy of `monitor`.
    [[nodiscard]] QFuture<Result<void>> setNewMonitor(const Monitor &monitor);
    /// An empty colour takes the tag's colour away.
    [[nodiscard]] QFuture<Result<void>> setTagColor(const QString &tag, const QString &color);

Q_SIGNALS:
    void changed();

private:
    struct Values;
    void reload();
    void take(const Values &values);

    Workspace &m_workspace;
    bool m_loaded = false;
    std::optional<Timestamp> m_mutedUntil;
    RetentionDays m_retention;
    Monitor m_newMonitor;
    QHash<QString, QString> m_tagColors;
};

} // namespace monitron
