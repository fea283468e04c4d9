// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace monitron {

/// What the window looked like last time; kept in the profile, never needed.
class WindowState
{
public:
    explicit WindowState(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    [[nodiscard]] QVariant value(const QString &key, const QVariant &missing = {}) const
    {
        return m_settings.value(key, missing);
    }
    void setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }

    /// Which workspace `own` values are about: its key (WorkspaceList), empty for this computer's.
    void setWorkspace(const QString &key) { m_workspace = key; }
    /// Those that mean nothing in another workspace: ids, names of groups, words of a filter.
    [[nodiscard]] QVariant ownValue(const QString &key, const QVariant &missing = {}) const
    {
        return m_settings.value(ownKey(key), missing);
    }
    void setOwnValue(const QString &key, const QVariant &value) { m_settings.setValue(ownKey(key), value); }
    void forget(const QString &workspace) { m_settings.remove(groupOf(workspace)); }

private:
    [[nodiscard]] static QString groupOf(const QString &workspace)
    {
        return QStringLiteral("team-") + workspace;
    }
    [[nodiscard]] QString ownKey(const QString &key) const
    {
        return m_workspace.isEmpty() ? key : groupOf(m_workspace) + QLatin1Char('/') + key;
    }

    QSettings m_settings;
    QString m_workspace;
};

} // namespace monitron
