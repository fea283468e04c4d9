// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/account/secondfactorsection.h"

#include "app/dialogs/askonce.h"
#include "app/dialogs/oncedialog.h"
#include "app/models/fielderrors.h"
#include "app/widgets/card.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/qrcode.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {

/// "ABCD EFGH …": people type it in fours.
QString inFours(const QString &secret)
{
    QStringList parts;
    for (qsizetype i = 0; i < secret.size(); i += 4)
        parts.append(secret.mid(i, 4));
    return parts.join(QLatin1Char(' '));
}

} // namespace

SecondFactorSection::SecondFactorSection(TeamDesk &desk, QWidget *parent)
    : TeamSection(QStringLiteral("secondFactorSection"), tr("Second factor"),
                  tr("With it, your password alone lets nobody in: signing in also asks for a code that an "
                     "authenticator app on your phone shows."),
                  parent),
      m_account(desk), m_state(addText({}, "strong")), m_proofForm(new FieldForm), m_password(new QLineEdit),
      m_begin(button("beginSecondFactor", tr("Set it up…"))),
      m_renew(button("renewCodes", tr("New recovery codes…"))),
      m_off(button("switchOffSecondFactor", tr("Switch it off…"))), m_code(new QrCode(this)),
      m_secretText(new QLabel(this)), m_setupForm(new FieldForm), m_typed(new QLineEdit),
      m_confirm(button("confirmSecondFactor", tr("Confirm")))
{
    m_state->setObjectName(QStringLiteral("secondFactorState"));
    buildProof();
    buildSetup();
    keepTogether();
    connect(&m_account, &AccountModel::changed, this, &SecondFactorSection::showState);
    connect(m_begin, &QPushButton::clicked, this, &SecondFactorSection::begin);
    connect(m_confirm, &QPushButton::clicked, this, &SecondFactorSection::confirm);
    connect(m_renew, &QPushButton::clicked, this, &SecondFactorSection::renew);
    connect(m_off, &QPushButton::clicked, this, &SecondFactorSection::askOff);
    showState();
}

void SecondFactorSection::buildProof()
{
    auto *card = new Card({}, this);
    m_proof = card;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    m_proofForm->layout()->setContentsMargins(0, 0, 0, 0);
    m_proofForm->add(QStringLiteral("password"), tr("Your password"), m_password,
                     tr("So that nobody does this at your unlocked desk."));
    auto *row = new FlowRow(FlowRow::Mode::Natural, card);
    for (QPushButton *one : {m_begin, m_renew, m_off})
        row->add(one);
    m_begin->setProperty("primary", true);
    card->body()->addWidget(m_proofForm);
    card->body()->addWidget(row);
    body()->addWidget(card);
    connect(m_password, &QLineEdit::textChanged, this, &SecondFactorSection::refreshActions);
    connect(m_password, &QLineEdit::returnPressed, this, [this] {
        if (!m_begin->isHidden())
            m_begin->click();
    });
}

void SecondFactorSection::buildSetup()
{
    auto *card = new Card(tr("Set up your authenticator app"), this);
    m_setup = card;
    const auto text = [card](const QString &words) {
        auto *label = new QLabel(words, card);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    };
    text(tr("Scan this code with the app, or type the secret below it."));
    m_code->setObjectName(QStringLiteral("secondFactorQr"));
    m_code->setAccessibleName(tr("QR code for the authenticator app; the secret follows as text"));
    card->body()->addWidget(m_code, 0, Qt::AlignLeft);
    m_secretText->setObjectName(QStringLiteral("secondFactorSecret"));
    m_secretText->setWordWrap(true);
    m_secretText->setTextFormat(Qt::PlainText);
    m_secretText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_secretText->setProperty("role", QStringLiteral("strong"));
    card->body()->addWidget(m_secretText);
    QPushButton *copy = button("copySecondFactorSecret", tr("Copy the secret"));
    card->body()->addWidget(copy, 0, Qt::AlignLeft);
    text(tr("Then enter the code that the app shows."));
    m_typed->setMaxLength(64);
    m_typed->setInputMethodHints(Qt::ImhDigitsOnly);
    m_setupForm->layout()->setContentsMargins(0, 0, 0, 0);
    m_setupForm->add(QStringLiteral("code"), tr("Code"), m_typed);
    card->body()->addWidget(m_setupForm);
    QPushButton *cancel = button("cancelSecondFactor", tr("Cancel"));
    m_confirm->setProperty("primary", true);
    auto *row = new FlowRow(FlowRow::Mode::Natural, card);
    row->add(m_confirm);
    row->add(cancel);
    card->body()->addWidget(row);
    body()->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret); });
    connect(cancel, &QPushButton::clicked, this, &SecondFactorSection::endSetup);
    connect(m_typed, &QLineEdit::textChanged, this, &SecondFactorSection::refreshActions);
    connect(m_typed, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
}

void SecondFactorSection::refresh()
{
    m_account.reload();
}

void SecondFactorSection::showState()
{
    if (m_account.error())
        sayError(m_account.error()->message);
    const bool on = m_account.user().hasSecondFactor;
    m_state->setText(on ? tr("It is on.") : tr("It is off."));
    m_begin->setVisible(!on);
    m_renew->setVisible(on);
    m_off->setVisible(on);
    m_proof->setVisible(!m_inSetup);
    m_setup->setVisible(m_inSetup);
    refreshActions();
}

void SecondFactorSection::refreshActions()
{
    const bool can = !isBusy() && !m_password->text().isEmpty();
    for (QPushButton *action : {m_begin, m_renew, m_off})
        action->setEnabled(can);
    m_confirm->setEnabled(!isBusy() && !m_typed->text().trimmed().isEmpty());
}

template <typename T, typename Done>
void SecondFactorSection::attempt(const QFuture<Result<T>> &future, Done done)
{
    m_proofForm->clearErrors();
    m_setupForm->clearErrors();
    whenDone(future, this, [this](const Result<T> &answer) {
        if (!answer)
            showFieldErrors(answer.error().message);
    });
    run(future, tr("Asking the server…"), done);
}

void SecondFactorSection::showFieldErrors(const QString &message)
{
    for (const FieldSentence &of : fieldSentences(message)) {
        if (!m_proofForm->setError(of.field, of.sentence))
            m_setupForm->setError(of.field, of.sentence);
    }
}

void SecondFactorSection::begin()
{
    attempt(m_account.beginSecondFactor(m_password->text()),
            [this](const OwnAccount::SecondFactorSetup &setup) {
                m_password->clear();
                m_inSetup = true;
                m_secret = setup.secret;
                m_code->setText(setup.uri);
                m_secretText->setText(inFours(setup.secret));
                showState();
                m_typed->setFocus();
            });
}

void SecondFactorSection::confirm()
{
    attempt(m_account.confirmSecondFactor(m_typed->text().trimmed()), [this](const QStringList &codes) {
        endSetup();
        showCodes(codes);
    });
}

void SecondFactorSection::endSetup()
{
    m_inSetup = false;
    m_secret.clear();
    m_typed->clear();
    m_code->setText({});
    m_secretText->clear();
    m_setupForm->clearErrors();
    say({});
    showState();
}

void SecondFactorSection::renew()
{
    attempt(m_account.renewRecoveryCodes(m_password->text()), [this](const QStringList &codes) {
        m_password->clear();
        showCodes(codes);
    });
}

void SecondFactorSection::askOff()
{
    askOnce(
        this,
        {"confirmFactorOff", tr("Switch off the second factor"),
         tr("Switch off the second factor? Your password alone will let you in, and whoever gets to know it. "
            "The recovery codes stop working."),
         tr("Switch it off")},
        [this] {
            attempt(m_account.switchOffSecondFactor(m_password->text()), [this] {
                m_password->clear();
                say(tr("The second factor is off."));
            });
        });
}

void SecondFactorSection::showCodes(const QStringList &codes)
{
    (new OnceDialog(
         {tr("Recovery codes"),
          tr("Each of these codes lets you in once, in place of the code of your app, for when you have "
             "lost your phone. Earlier recovery codes don't work any more. Keep them in a safe place."),
          codes, QStringLiteral("monitron-recovery-codes.txt")},
         window()))
        ->open();
}

} // namespace monitron
