// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/registration.h"

#include "syncserver/auth/credentialrules.h"
#include "syncserver/auth/mailer.h"
#include "syncserver/auth/secrettoken.h"

#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace monitron::auth {

using Kind = AuthError::Kind;

namespace {

/// What the limiter counts registrations of an address by.
QString guard()
{
    return QStringLiteral("registration");
}

AuthError taken()
{
    return invalidField(QStringLiteral("email"), QStringLiteral("has an account already")).value();
}

AuthError badInvitation()
{
    return refusal(Kind::Forbidden,
                   QStringLiteral("The invitation is wrong, was used already or has expired."))
        .value();
}

bool isFor(const Invitation &invitation, const QString &email)
{
    return invitation.email.isEmpty() || invitation.email.compare(email, Qt::CaseInsensitive) == 0;
}

QJsonObject factsOf(const QString &email, Role role)
{
    return {{QStringLiteral("email"), email}, {QStringLiteral("role"), toString(role)}};
}

/// "monitron://join/HOST[:PORT][/PATH]?token=…[&plain=1]", which the desktop app opens.
QString joinLinkOf(const QString &publicUrl, const QString &token)
{
    const QUrl server(publicUrl);
    if (server.host().isEmpty())
        return {};
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("token"), token);
    if (server.scheme() == u"http")
        query.addQueryItem(QStringLiteral("plain"), QStringLiteral("1"));
    QUrl link(QStringLiteral("monitron://join"));
    link.setPath(u'/' + server.authority() + server.path());
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

QString invitationText(const QString &host, const Registration::Invited &invited)
{
    QString text =
        QStringLiteral("%1 invites you to Monitron, where the team watches its sites and APIs. The "
                       "invitation is good for 7 days.\n\n")
            .arg(host);
    if (invited.link.isEmpty())
        return text + QStringLiteral("Register with this:\n\n%1\n").arg(invited.token);
    return text +
           QStringLiteral("Open this with the Monitron desktop app:\n\n%1\n\nOr register with this:\n\n%2\n")
               .arg(invited.joinLink, invited.link);
}

} // namespace

std::optional<RegistrationMode> registrationModeFromString(const QString &text)
{
    if (text == u"open")
        return RegistrationMode::Open;
    if (text == u"invite")
        return RegistrationMode::Invite;
    if (text == u"closed")
        return RegistrationMode::Closed;
    return std::nullopt;
}

Registration::Registration(const AuthParts &parts, RegistrationMode mode, Mailer *mailer,
                           const QString &publicUrl)
    : m_parts(parts), m_opener(parts.tokens, parts.clock, parts.refreshKey), m_mode(mode), m_mailer(mailer),
      m_publicUrl(publicUrl)
{
}

/// What can be told before anything is hashed.
std::optional<AuthError> Registration::refuse(const Form &form, AccountReader &accounts) const
{
    if (m_mode == RegistrationMode::Closed)
        return refusal(Kind::Forbidden,
                       QStringLiteral("Registration is closed. Ask an admin for an account."))
            .value();
    if (m_mode == RegistrationMode::Invite && form.invitation.isEmpty()) {
        const auto users = accounts.users();
        if (!users)
            return fromError(users.error());
        if (users->empty())
            return refusal(
                       Kind::Forbidden,
                       QStringLiteral("There is no account yet. Make the first one on the server, with the "
                                      "command: monitron-syncserver user add"))
                .value();
        return refusal(Kind::Forbidden, QStringLiteral("An invitation is needed. Ask an admin for one."))
            .value();
    }
    if (!form.invitation.isEmpty()) {
        const auto invitation =
            accounts.invitation(SecretToken::hashOf(form.invitation), m_parts.clock.now());
        if (!invitation)
            return fromError(invitation.error());
        if (!*invitation || !isFor(**invitation, form.email))
            return badInvitation();
    }
    return problemsOf(
        {emailProblem(form.email), passwordProblem(form.password, form.email), nameProblem(form.fullName)});
}

QFuture<Answer<SignedIn>> Registration::signUp(const Form &given, const Origin &origin,
                                               AccountReader &accounts)
{
    Form form = given;
    form.email = form.email.trimmed();
    form.fullName = form.fullName.trimmed();
    if (const auto refused = refuse(form, accounts))
        return answered<SignedIn>(AuthFailure(*refused));
    // From here on it tells whether there is such an account, and costs a hash.
    if (const auto wait = m_parts.limiter.attempt(guard(), origin.address))
        return answered<SignedIn>(tooMany(*wait));
    const auto holder = accounts.userByEmail(form.email);
    if (!holder)
        return answered<SignedIn>(AuthFailure(fromError(holder.error())));
    if (*holder)
        return answered<SignedIn>(AuthFailure(taken()));
    QFuture<Result<QString>> hashed = m_parts.hasher.hash(form.password);
    form.password.clear();
    return hashed
        .then([this, form, origin](Result<QString> hash) {
            if (!hash)
                return answered<SignedIn>(AuthFailure(fromError(hash.error())));
            return commit(m_parts.write, [this, form, origin, hash = *hash](AccountRepository &repository) {
                return add(repository, form, hash, origin);
            });
        })
        .unwrap()
        .then([this, address = origin.address](Answer<SignedIn> answer) {
            if (answer)
                m_parts.limiter.succeeded(guard(), address);
            return answer;
        });
}

Result<Answer<SignedIn>> Registration::add(AccountRepository &accounts, const Form &form, const QString &hash,
                                           const Origin &origin) const
{
    const Timestamp now = m_parts.clock.now();
    User user;
    user.id = UserId::make(now);
    user.email = form.email;
    user.fullName = form.fullName;
    const auto holder = accounts.userByEmail(form.email);
    if (!holder)
        return Unexpected(holder.error());
    if (*holder)
        return AuthFailure(taken());
    if (!form.invitation.isEmpty()) {
        const auto invitation = accounts.invitation(SecretToken::hashOf(form.invitation), now);
        if (!invitation)
            return Unexpected(invitation.error());
        if (!*invitation || !isFor(**invitation, form.email))
            return AuthFailure(badInvitation());
        user.role = (*invitation)->role;
        if (auto done = accounts.acceptInvitation((*invitation)->id, now); !done)
            return Unexpected(done.error());
    }
    const auto saved = accounts.save(user, now);
    if (!saved)
        return Unexpected(saved.error());
    if (auto done = accounts.setPasswordHash(user.id, hash); !done)
        return Unexpected(done.error());
    AuditEntry entry = auditOf(Actor::of(*saved, origin), QStringLiteral("auth.register"), user.id, now);
    entry.after = factsOf(user.email, user.role);
    if (auto done = accounts.addAudit(entry); !done)
        return Unexpected(done.error());
    auto signedIn = m_opener.open(accounts, *saved, origin);
    if (!signedIn)
        return Unexpected(signedIn.error());
    return Answer<SignedIn>(std::move(*signedIn));
}

QFuture<Answer<Registration::Invited>> Registration::invite(const Actor &actor, const QString &email,
                                                            Role role)
{
    const QString address = email.trimmed();
    if (!address.isEmpty()) {
        if (const auto problems = problemsOf({emailProblem(address)}))
            return answered<Invited>(AuthFailure(*problems));
    }
    const Timestamp now = m_parts.clock.now();
    const SecretToken token = SecretToken::make();
    const QString link = m_publicUrl.isEmpty()
                             ? QString()
                             : m_publicUrl + QStringLiteral("/register?invitation=") + token.text;
    const Invited invited{
        {InvitationId::make(now), address, role, actor.id, now, now + invitationLifetime, std::nullopt},
        token.text,
        link,
        joinLinkOf(m_publicUrl, token.text)};
    return commit(m_parts.write,
                  [this, actor, invited,
                   hash = token.hash](AccountRepository &accounts) -> Result<Answer<Invited>> {
                      const Invitation &invitation = invited.invitation;
                      if (!invitation.email.isEmpty()) {
                          const auto holder = accounts.userByEmail(invitation.email);
                          if (!holder)
                              return Unexpected(holder.error());
                          if (*holder)
                              return AuthFailure(taken());
                      }
                      if (auto done = accounts.addInvitation(invitation, hash); !done)
                          return Unexpected(done.error());
                      AuditEntry entry =
                          auditOf(actor, QStringLiteral("invitation.create"), {}, invitation.createdAt);
                      entry.entity = QStringLiteral("invitation");
                      entry.entityId = invitation.id.toString();
                      entry.after = factsOf(invitation.email, invitation.role);
                      return accounts.addAudit(entry).map([&] { return Answer<Invited>(invited); });
                  })
        .then([this, actor](Answer<Invited> answer) {
            if (answer && m_mailer != nullptr && !answer->invitation.email.isEmpty())
                m_mailer->send(answer->invitation.email, QStringLiteral("You are invited to Monitron"),
                               invitationText(actor.name, *answer));
            return answer;
        });
}

QFuture<Answer<void>> Registration::withdraw(const Actor &actor, InvitationId invitation)
{
    return commit(
        m_parts.write, [this, actor, invitation](AccountRepository &accounts) -> Result<Answer<void>> {
            if (auto done = accounts.removeInvitation(invitation); !done)
                return Unexpected(done.error());
            AuditEntry entry = auditOf(actor, QStringLiteral("invitation.delete"), {}, m_parts.clock.now());
            entry.entity = QStringLiteral("invitation");
            entry.entityId = invitation.toString();
            return accounts.addAudit(entry).map([] { return Answer<void>(); });
        });
}

} // namespace monitron::auth
