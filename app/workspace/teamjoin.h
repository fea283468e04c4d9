// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/team.h"
#include "core/client/serverinfo.h"
#include "core/client/teamsession.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace monitron {

class HttpLink;

/// The way into a team, step by step: asks the server who it is, lets a person judge a certificate that
/// nobody vouches for, and signs in or makes the account that an invitation allows. Lives in the GUI thread;
/// one question at a time.
class TeamJoin : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Address,     ///< is to be given
        Asking,      ///< the server, who it is
        Certificate, ///< somebody has to say whether it is the right one
        Account,     ///< is to be given
        SigningIn,
        Done,
    };
    /// What a problem is about.
    enum class Field { Address, Plain, Email, Password, OneTimePassword, Invitation, Form };

    /// Both outlive it. `joined`: the teams that are there already.
    TeamJoin(SecretStore &secrets, const Clock &clock, std::vector<Team> joined, QObject *parent = nullptr);
    ~TeamJoin() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const ServerAddress &address() const { return m_address; }
    /// Of the link that was given; empty: none.
    [[nodiscard]] QString invitation() const { return m_invitation; }
    /// What the server said of itself; from Step::Account on.
    [[nodiscard]] const std::optional<ServerInfo> &server() const { return m_server; }

    /// The certificate in question, from Step::Certificate on: "AB CD …", SHA-256.
    [[nodiscard]] QString fingerprint() const;
    /// Whose it says to be, and until when.
    [[nodiscard]] QString certificateWords() const { return m_certificateWords; }
    /// Why nobody vouches for it.
    [[nodiscard]] QString distrust() const { return m_distrust; }

    /// `text`: an address or an invitation's link. Plain http to another computer only where somebody
    /// `insists`.
    void ask(const QString &text, bool insists = false);
    void trustCertificate();
    /// To the address again; what is asked meanwhile comes to nothing.
    void back();
    void signIn(const TeamSession::Credentials &credentials);
    void join(const TeamSession::Registration &registration);

Q_SIGNALS:
    void stepChanged();
    /// Nothing came of it, and the step before is there again. The sentence says what to do.
    void failed(monitron::TeamJoin::Field field, const QString &sentence);
    /// The last one; its tokens are kept.
    void joined(const monitron::Team &team);

private:
    using Answer = tl::expected<User, TeamSession::Failure>;
    void go(Step step);
    void fail(Step back, Field field, const QString &sentence);
    void askServer();
    void takeServer(const Result<ServerInfo> &info);
    void takeAnswer(const Answer &answer, const QString &email);
    [[nodiscard]] bool isThere(const QString &email) const;
    TeamSession &session();

    SecretStore &m_secrets;
    const Clock &m_clock;
    const std::vector<Team> m_joined;
    const QString m_id;
    Step m_step = Step::Address;
    ServerAddress m_address;
    QString m_invitation;
    std::optional<ServerInfo> m_server;
    QByteArray m_certificate; ///< its SHA-256
    QString m_certificateWords;
    QString m_distrust;
    std::unique_ptr<HttpLink> m_link;
    std::unique_ptr<TeamSession> m_session;
    quint64 m_question = 0; ///< answers to older ones are dropped
};

/// What the failure of a sign-in is about.
[[nodiscard]] TeamJoin::Field fieldOf(TeamSession::Trouble trouble);
/// In pairs of digits: "AB CD EF".
[[nodiscard]] QString certificateFingerprint(const QByteArray &sha256);

} // namespace monitron
