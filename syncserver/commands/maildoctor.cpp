// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/smtptransfer.h"
#include "syncserver/commands/doctor.h"
#include "syncserver/mail/mailsettings.h"

namespace monitron {

/// Logs in as for a mail, in the mail server's own words, but sends none.
void Doctor::mail()
{
    const QString what = QStringLiteral("mail");
    if (!m_config.mail.isSet())
        return doubtful(what,
                        QStringLiteral("SMTP_HOST isn't set: neither alerts nor account mails are sent"));
    const auto settings = emailSettings(m_config.mail);
    if (!settings)
        return wrong(what, settings.error().message);
    const DeliveryOutcome outcome = SmtpTransfer(*settings, m_config.mail.password, Mail{}).probe();
    const QString place = QStringLiteral("%1 port %2").arg(settings->host).arg(settings->port);
    if (outcome.kind == DeliveryOutcome::Kind::Delivered)
        good(what, QStringLiteral("%1 says: %2").arg(place, outcome.detail));
    else
        wrong(what, QStringLiteral("%1: %2").arg(place, outcome.detail));
}

} // namespace monitron
