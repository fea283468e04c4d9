// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/commands/commandline.h"
#include "syncserver/commands/commands.h"
#include "syncserver/commands/doctor.h"
#include "syncserver/commands/terminal.h"

#include <array>

namespace monitron {

int runDoctor(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("doctor"),
        QStringLiteral("Looks at settings, data directory, database, secrets, certificate, port, clock and "
                       "mail server, and\nsays what it finds. Changes nothing. Exit status 1 when "
                       "something is wrong."));
    line.addSetting(QStringLiteral("listen"), QStringLiteral("ADDR:PORT"), QStringLiteral("MONITRON_LISTEN"),
                    QStringLiteral("where requests would be taken"));
    if (const auto status = line.parse(arguments, 0, 0))
        return *status;
    const ConfigReading reading = readConfig(line.sources());
    bool anyWrong = false;
    Doctor doctor(reading, [&anyWrong](Doctor::Verdict verdict, const QString &what, const QString &finding) {
        static constexpr std::array words{"ok", "warning", "WRONG"};
        anyWrong = anyWrong || verdict == Doctor::Verdict::Wrong;
        terminal::say(QStringLiteral("%1 %2 %3")
                          .arg(QLatin1String(words.at(static_cast<std::size_t>(verdict))), -8)
                          .arg(what, -15)
                          .arg(finding));
    });
    doctor.examine();
    return anyWrong ? terminal::Failed : terminal::Done;
}

} // namespace monitron
