// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/addteamdialog.h"

#include "app/dialogs/credentialsform.h"
#include "app/dialogs/invitationform.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitron {

namespace {

enum Pages { AddressPage, CertificatePage, AccountPage };
constexpr int longestAddress = 2000;

QLabel *words(QWidget *parent, const QString &role, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    return layout;
}

} // namespace

AddTeamDialog::AddTeamDialog(std::unique_ptr<TeamJoin> join, QWidget *parent)
    : QDialog(parent), m_join(std::move(join)), m_pages(new QStackedWidget(this)),
      m_addressForm(new ProblemForm(this)), m_address(new QLineEdit(this)), m_insist(new QCheckBox(this)),
      m_certificate(words(this, {})), m_fingerprint(words(this, {})),
      m_server(words(this, QStringLiteral("small"))), m_hasAccount(new QRadioButton(this)),
      m_isInvited(new QRadioButton(this)), m_credentials(new CredentialsForm(this)),
      m_invitation(new InvitationForm(this)), m_problem(words(this, QStringLiteral("error"))),
      m_busy(new QProgressBar(this)), m_next(new QPushButton(this)),
      m_back(new QPushButton(tr("Back"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("addTeamDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add team"));
    m_pages->addWidget(buildAddress());
    m_pages->addWidget(buildCertificate());
    m_pages->addWidget(buildAccount());
    m_problem->setObjectName(QStringLiteral("addTeamProblem"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("Asking the server"));
    m_next->setObjectName(QStringLiteral("addTeamNext"));
    m_next->setDefault(true);
    setStyleProperty(*m_next, "primary", true);
    m_back->setObjectName(QStringLiteral("addTeamBack"));
    m_back->setAutoDefault(false);
    // No QDialogButtonBox: with three buttons and a style sheet, Tab leaves out one of them (Qt 6.4).
    m_cancel->setObjectName(QStringLiteral("addTeamCancel"));
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    setTabOrder(m_back, m_cancel);
    setTabOrder(m_cancel, m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_pages);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &AddTeamDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &AddTeamDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &AddTeamDialog::reject);
    connect(m_join.get(), &TeamJoin::stepChanged, this, &AddTeamDialog::takeStep);
    connect(m_join.get(), &TeamJoin::failed, this, &AddTeamDialog::takeProblem);
    connect(m_join.get(), &TeamJoin::joined, this, [this](const Team &team) {
        Q_EMIT joined(team);
        accept();
    });
    takeStep();
    resizeForText(*this, {520, 420});
}

AddTeamDialog::~AddTeamDialog() = default;

QWidget *AddTeamDialog::buildAddress()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = columnOf(page);
    layout->addWidget(words(page, QStringLiteral("strong"), tr("Where is your team's server?")));
    m_address->setPlaceholderText(QStringLiteral("monitron.example.org"));
    m_address->setMaxLength(longestAddress);
    m_addressForm->add(QStringLiteral("teamAddress"), tr("Address"), m_address,
                       tr("Or the link of an invitation, which begins with monitron://join/."));
    m_insist->setText(tr("Connect without encryption all the same"));
    m_addressForm->add(QStringLiteral("teamInsist"), QString(), m_insist,
                       tr("Everybody on the way can read your password and everything else, and change it."));
    m_insist->setAccessibleName(m_insist->text());
    m_addressForm->setRowVisible(QStringLiteral("teamInsist"), false);
    layout->addWidget(m_addressForm);
    layout->addStretch(1);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_insist->setChecked(false);
        m_addressForm->clearProblems();
        m_addressForm->setRowVisible(QStringLiteral("teamInsist"), false);
        refresh();
    });
    connect(m_insist, &QCheckBox::toggled, this, &AddTeamDialog::refresh);
    return page;
}

QWidget *AddTeamDialog::buildCertificate()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = columnOf(page);
    layout->addWidget(words(page, QStringLiteral("strong"), tr("Is this the right server?")));
    m_certificate->setObjectName(QStringLiteral("teamCertificate"));
    m_fingerprint->setObjectName(QStringLiteral("teamFingerprint"));
    m_fingerprint->setAccessibleName(tr("Fingerprint of the certificate"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setFont(QFont(QStringLiteral("monospace")));
    layout->addWidget(m_certificate);
    layout->addWidget(m_fingerprint);
    layout->addWidget(words(page, {},
                            tr("Compare it with the one that whoever runs the server tells you. From then on "
                               "only this certificate is accepted, and you are not asked again.")));
    layout->addStretch(1);
    return page;
}

QWidget *AddTeamDialog::buildAccount()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = columnOf(page);
    m_hasAccount->setText(tr("I have an account"));
    m_hasAccount->setObjectName(QStringLiteral("teamHasAccount"));
    m_hasAccount->setChecked(true);
    m_isInvited->setObjectName(QStringLiteral("teamIsInvited"));
    layout->addWidget(m_server);
    layout->addWidget(m_hasAccount);
    layout->addWidget(m_isInvited);
    layout->addSpacing(4);
    layout->addWidget(m_credentials);
    layout->addWidget(m_invitation);
    layout->addStretch(1);
    connect(m_isInvited, &QRadioButton::toggled, this, &AddTeamDialog::refresh);
    connect(m_credentials, &CredentialsForm::edited, this, &AddTeamDialog::refresh);
    connect(m_invitation, &InvitationForm::edited, this, &AddTeamDialog::refresh);
    return page;
}

/// What was typed for another server isn't for this one.
void AddTeamDialog::follow(const QString &link)
{
    if (m_join->step() == TeamJoin::Step::SigningIn)
        return;
    goBack();
    m_address->setText(link);
    m_join->ask(link);
}

void AddTeamDialog::reject()
{
    if (m_join->step() != TeamJoin::Step::SigningIn)
        QDialog::reject();
}

bool AddTeamDialog::isBusy() const
{
    return m_join->step() == TeamJoin::Step::Asking || m_join->step() == TeamJoin::Step::SigningIn;
}

bool AddTeamDialog::usesInvitation() const
{
    return m_isInvited->isChecked() && !m_isInvited->isHidden();
}

void AddTeamDialog::goOn()
{
    for (ProblemForm *form : std::initializer_list<ProblemForm *>{m_addressForm, m_credentials, m_invitation})
        form->clearProblems();
    m_problem->clear();
    switch (m_join->step()) {
    case TeamJoin::Step::Address:
        return m_join->ask(m_address->text(), m_insist->isChecked());
    case TeamJoin::Step::Certificate:
        return m_join->trustCertificate();
    case TeamJoin::Step::Account:
        return usesInvitation() ? m_join->join(m_invitation->registration())
                                : m_join->signIn(m_credentials->credentials());
    case TeamJoin::Step::Asking:
    case TeamJoin::Step::SigningIn:
    case TeamJoin::Step::Done:
        return;
    }
}

void AddTeamDialog::goBack()
{
    m_problem->clear();
    m_credentials->forgetPasswords();
    m_invitation->forgetPasswords();
    m_join->back();
    m_address->setFocus();
}

void AddTeamDialog::takeStep()
{
    const TeamJoin::Step step = m_join->step();
    const int before = m_pages->currentIndex();
    if (step == TeamJoin::Step::Address) {
        m_pages->setCurrentIndex(AddressPage);
    } else if (step == TeamJoin::Step::Certificate) {
        m_certificate->setText(
            tr("Nobody whom this computer trusts vouches for the certificate of %1: %2\n\n%3 Its fingerprint "
               "(SHA-256):")
                .arg(m_join->address().base.host(), m_join->distrust(), m_join->certificateWords()));
        m_fingerprint->setText(m_join->fingerprint());
        m_pages->setCurrentIndex(CertificatePage);
    } else if (step == TeamJoin::Step::Account) {
        const ServerInfo &server = *m_join->server();
        const bool open = server.registration == u"open";
        m_server->setText(
            tr("%1 – Monitron %2", "host, version").arg(m_join->address().base.host(), server.version));
        m_isInvited->setText(open ? tr("I am new here") : tr("I have an invitation"));
        m_isInvited->setVisible(server.registration != u"closed" || !m_join->invitation().isEmpty());
        m_invitation->setInvitationNeeded(!open);
        if (m_pages->currentIndex() != AccountPage) { // else what was typed stays
            m_invitation->setInvitation(m_join->invitation());
            (m_join->invitation().isEmpty() ? m_hasAccount : m_isInvited)->setChecked(true);
        }
        m_pages->setCurrentIndex(AccountPage);
    }
    refresh();
    if (m_pages->currentIndex() != before)
        takePage();
}

/// Another page: whoever types goes on there.
void AddTeamDialog::takePage()
{
    if (m_pages->currentIndex() == CertificatePage)
        m_back->setFocus(); // not on what trusts
    else if (m_pages->currentIndex() == AccountPage)
        usesInvitation() ? m_invitation->begin() : m_credentials->begin();
    QString title = tr("Add team");
    if (m_pages->currentIndex() != AddressPage) // whom the password is for
        title += QStringLiteral(" – ") + m_join->address().base.host();
    setWindowTitle(title);
}

void AddTeamDialog::takeProblem(TeamJoin::Field field, const QString &sentence)
{
    if (m_join->step() == TeamJoin::Step::Address) {
        m_addressForm->setRowVisible(QStringLiteral("teamInsist"), field == TeamJoin::Field::Plain);
        m_addressForm->setProblem(QStringLiteral("teamAddress"), sentence);
    } else if (!(usesInvitation() ? m_invitation->showProblem(field, sentence)
                                  : m_credentials->showProblem(field, sentence))) {
        m_problem->setText(sentence);
    }
    refresh();
    if (!m_problem->text().isEmpty())
        m_next->setFocus(); // what had it was disabled meanwhile
}

void AddTeamDialog::refresh()
{
    const TeamJoin::Step step = m_join->step();
    const bool invited = usesInvitation();
    m_credentials->setVisible(!invited);
    m_invitation->setVisible(invited);
    m_busy->setVisible(isBusy());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_pages->setEnabled(!isBusy());
    m_back->setEnabled(step != TeamJoin::Step::Address && step != TeamJoin::Step::SigningIn);
    m_cancel->setEnabled(step != TeamJoin::Step::SigningIn);
    bool ready = step == TeamJoin::Step::Certificate;
    if (step == TeamJoin::Step::Address)
        ready = !m_address->text().trimmed().isEmpty();
    else if (step == TeamJoin::Step::Account)
        ready = invited ? m_invitation->isComplete() : m_credentials->isComplete();
    m_next->setEnabled(ready);
    m_next->setText(step == TeamJoin::Step::Certificate ? tr("Trust this certificate")
                    : m_pages->currentIndex() != AccountPage
                        ? tr("Continue")
                        : (invited ? tr("Make the account") : tr("Sign in")));
}

} // namespace monitron
