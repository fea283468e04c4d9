// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/config/configreader.h"

#include <functional>

namespace monitron {

/// Looks at everything that a server needs, changes nothing, and says what it finds.
class Doctor
{
public:
    enum class Verdict : quint8 { Good, Doubtful, Wrong };
    using Say = std::function<void(Verdict verdict, const QString &what, const QString &finding)>;

    Doctor(const ConfigReading &reading, Say say)
        : m_reading(reading), m_config(reading.config), m_say(std::move(say))
    {
    }

    /// Asks for every part; may take as long as the mail server's timeout.
    void examine();

private:
    void settings();
    void dataDirectory();
    void diskSpace();
    void database();
    void keyFile(const QString &name, const QString &what);
    void secrets();
    void mail();
    void certificate();
    void clock();
    void port();
    /// The process that has the data directory; 0: none.
    [[nodiscard]] qint64 server() const;

    void good(const QString &what, const QString &finding) { m_say(Verdict::Good, what, finding); }
    void doubtful(const QString &what, const QString &finding) { m_say(Verdict::Doubtful, what, finding); }
    void wrong(const QString &what, const QString &finding) { m_say(Verdict::Wrong, what, finding); }

    const ConfigReading &m_reading;
    const ServerConfig &m_config;
    Say m_say;
};

} // namespace monitron
