// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/mailtestcontroller.h"

#include "syncserver/api/replies.h"
#include "syncserver/auth/mailer.h"

namespace monitron::api {

Routes MailTestController::routes()
{
    const auto outcome = schema::object(
        {{"delivered", schema::boolean()},
         {"detail", schema::described(schema::text(), QStringLiteral("The mail server's own words."))}});
    return {
        {.method = http::Method::Post,
         .path = "/api/v1/admin/email-test",
         .id = QStringLiteral("testEmail"),
         .tag = QStringLiteral("Administration"),
         .summary =
             QStringLiteral("Send a test mail the way invitations go; 503 where no mail server is set"),
         .access = Access::Admin,
         .body = schema::object({{"to", schema::text(320, 3)}}),
         .answer = outcome,
         .work = Later([this](const Call &call) { return send(call); })},
    };
}

QFuture<Answer> MailTestController::send(const Call &call)
{
    if (!m_mailer)
        return now(failed(503, QStringLiteral("No mail server is set: the server needs SMTP_HOST.")));
    const QString to = call.object().value(u"to").toString();
    const QString text =
        QStringLiteral("This is a test. Monitron can send mail to this address.\n\n%1 asked for it.\n")
            .arg(call.principal.name());
    m_audit.note(call, {QStringLiteral("mail.test"),
                        QStringLiteral("mail"),
                        {},
                        QJsonValue(QJsonValue::Undefined),
                        QJsonObject{{QStringLiteral("to"), to}}});
    // The mail server may take its time, and this controller may be gone by then.
    return m_mailer->attempt(to, QStringLiteral("Monitron: test"), text)
        .then([](const Result<QString> &said) -> Answer {
            if (!said && said.error().code == Error::Code::Invalid)
                return Failure(
                    badFields({{QStringLiteral("to"), QStringLiteral("must be an e-mail address")}}));
            return json(QJsonObject{{QStringLiteral("delivered"), said.has_value()},
                                    {QStringLiteral("detail"), said ? *said : said.error().message}});
        });
}

} // namespace monitron::api
