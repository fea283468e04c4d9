// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/appsettings.h"

#include <memory>
#include <vector>

class QTranslator;

namespace monitron {

/// The language of the interface: what is built in, and what is in force.
class LanguageChoice
{
public:
    LanguageChoice();
    /// Whatever was installed is gone then.
    ~LanguageChoice();
    LanguageChoice(const LanguageChoice &) = delete;
    LanguageChoice &operator=(const LanguageChoice &) = delete;

    /// The system's first, then each that is built in, in its own words.
    [[nodiscard]] static std::vector<AppSettings::Language> available();
    /// In the place of the one before. Empty: the system's; English where that isn't built in.
    void install(const QString &code);

private:
    bool add(const QLocale &locale, const QString &name, const QString &folder);
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace monitron
