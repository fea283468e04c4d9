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

private:
    QSettings m_settings;
};

} // namespace monitron
