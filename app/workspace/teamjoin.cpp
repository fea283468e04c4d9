// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/teamjoin.h"

#include "app/workspace/whendone.h"
#include "core/client/httplink.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace monitron {

TeamJoin::Field fieldOf(TeamSession::Trouble trouble)
{
    switch (trouble) {
    case TeamSession::Trouble::WrongPassword:
        return TeamJoin::Field::Password;
    case TeamSession::Trouble::SecondFactorNeeded:
    case TeamSession::Trouble::SecondFactorWrong:
        return TeamJoin::Field::OneTimePassword;
    case TeamSession::Trouble::Disabled:
        return TeamJoin::Field::Email;
    case TeamSession::Trouble::Invitation:
        return TeamJoin::Field::Invitation;
    case TeamSession::Trouble::LockedOut:
    case TeamSession::Trouble::ClockOff:
    case TeamSession::Trouble::Revoked:
    case TeamSession::Trouble::Other:
        break;
    }
    return TeamJoin::Field::Form;
}

QString certificateFingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(' ').toUpper());
}

TeamJoin::TeamJoin(SecretStore &secrets, const Clock &clock, std::vector<Team> joined, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_clock(clock), m_joined(std::move(joined)),
      m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

TeamJoin::~TeamJoin() = default;

QString TeamJoin::fingerprint() const
{
    return certificateFingerprint(m_certificate);
}

void TeamJoin::go(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void TeamJoin::fail(Step back, Field field, const QString &sentence)
{
    go(back);
    Q_EMIT failed(field, sentence);
}

void TeamJoin::ask(const QString &text, bool insists)
{
    m_invitation.clear();
    Result<ServerAddress> address;
    if (text.trimmed().startsWith(u"monitron:", Qt::CaseInsensitive)) {
        auto link = parseJoinLink(text, insists);
        if (link)
            m_invitation = link->token;
        address = link.map([](const JoinLink &of) { return of.address; });
    } else {
        address = parseServerAddress(text, insists);
    }
    if (!address) {
        const bool plain = address.error().code == Error::Code::Refused;
        return fail(Step::Address, plain ? Field::Plain : Field::Address, address.error().message);
    }
    m_address = *address;
    askServer();
}

void TeamJoin::askServer()
{
    m_session.reset();
    m_server.reset();
    m_link = std::make_unique<HttpLink>(m_address);
    go(Step::Asking);
    whenDone(monitron::askServer(*m_link), this,
             [this, question = ++m_question](const Result<ServerInfo> &info) {
                 if (question == m_question)
                     takeServer(info);
             });
}

void TeamJoin::takeServer(const Result<ServerInfo> &info)
{
    if (info) {
        m_server = *info;
        return go(Step::Account);
    }
    const auto &distrusted = m_link->distrust();
    if (info.error().code != Error::Code::Rejected || !distrusted)
        return fail(Step::Address, Field::Address, info.error().message);
    m_certificate = distrusted->sha256;
    m_distrust = distrusted->reason;
    const QStringList names = distrusted->certificate.subjectInfo(QSslCertificate::CommonName);
    m_certificateWords = tr("Made out for “%1”, valid until %2.")
                             .arg(names.join(QStringLiteral(", ")).left(200),
                                  QLocale().toString(distrusted->certificate.expiryDate().date()));
    go(Step::Certificate);
}

void TeamJoin::trustCertificate()
{
    if (m_step != Step::Certificate)
        return;
    m_address.pinSha256 = m_certificate;
    askServer();
}

void TeamJoin::back()
{
    ++m_question;
    m_session.reset();
    m_link.reset();
    m_server.reset();
    go(Step::Address);
}

TeamSession &TeamJoin::session()
{
    if (!m_session)
        m_session =
            std::make_unique<TeamSession>(*m_link, m_secrets, m_clock, Team{m_id, {}, {}, {}}.secretKey());
    return *m_session;
}

bool TeamJoin::isThere(const QString &email) const
{
    return std::any_of(m_joined.begin(), m_joined.end(), [&](const Team &team) {
        return team.address.base == m_address.base && team.email.compare(email, Qt::CaseInsensitive) == 0;
    });
}

void TeamJoin::signIn(const TeamSession::Credentials &credentials)
{
    if (m_step != Step::Account)
        return;
    if (isThere(credentials.email))
        return fail(Step::Account, Field::Email, tr("You have joined this team already."));
    go(Step::SigningIn);
    whenDone(session().signIn(credentials), this,
             [this, email = credentials.email, question = ++m_question](const Answer &answer) {
                 if (question == m_question)
                     takeAnswer(answer, email);
             });
}

void TeamJoin::join(const TeamSession::Registration &registration)
{
    if (m_step != Step::Account)
        return;
    go(Step::SigningIn);
    whenDone(session().join(registration), this,
             [this, email = registration.email, question = ++m_question](const Answer &answer) {
                 if (question == m_question)
                     takeAnswer(answer, email);
             });
}

void TeamJoin::takeAnswer(const Answer &answer, const QString &email)
{
    if (!answer)
        return fail(Step::Account, fieldOf(answer.error().trouble), answer.error().error.message);
    Team team;
    team.id = m_id;
    team.name = m_address.base.host();
    team.address = m_address;
    team.email = answer->email.isEmpty() ? email : answer->email;
    go(Step::Done);
    Q_EMIT joined(team);
}

} // namespace monitron
