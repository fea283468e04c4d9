// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/teamsettingsdialog.h"

#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {

constexpr int longestName = 100;

QLabel *value(QWidget *parent, const char *name, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TeamSettingsDialog::TeamSettingsDialog(const Team &team, std::unique_ptr<TeamJoin> look, QWidget *parent)
    : QDialog(parent), m_team(team), m_look(std::move(look)), m_name(new QLineEdit(team.name, this)),
      m_certificate(value(this, "teamPinned", {})), m_outcome(value(this, "teamCheckOutcome", {})),
      m_check(new QPushButton(tr("Check now"), this)),
      m_trust(new QPushButton(tr("Trust this certificate"), this))
{
    setObjectName(QStringLiteral("teamSettingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Team settings"));
    m_name->setObjectName(QStringLiteral("teamName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    m_check->setObjectName(QStringLiteral("teamCheck"));
    m_check->setAutoDefault(false);
    m_trust->setObjectName(QStringLiteral("teamTrust"));
    m_trust->setAutoDefault(false);
    m_trust->hide();
    m_outcome->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Server"), value(this, "teamServer", team.address.base.toString()));
    form->addRow(tr("Signed in as"), value(this, "teamEmail", team.email));
    if (team.address.base.scheme() == u"https") {
        form->addRow(tr("Certificate"), m_certificate);
        auto *row = new QHBoxLayout;
        row->addWidget(m_check);
        row->addWidget(m_trust);
        row->addStretch(1);
        form->addRow(QString(), row);
        form->addRow(QString(), m_outcome);
    } else {
        m_certificate->hide();
        m_check->hide();
        form->addRow(tr("Encryption"), value(this, "teamPlain", tr("None")));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Save, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Save);
    ok->setObjectName(QStringLiteral("teamSave"));
    setStyleProperty(*ok, "primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this,
            [ok](const QString &name) { ok->setEnabled(!name.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &TeamSettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_check->setEnabled(false);
        m_look->ask(m_team.address.base.toString(), true);
    });
    connect(m_trust, &QPushButton::clicked, this, [this] { m_look->trustCertificate(); });
    connect(m_look.get(), &TeamJoin::stepChanged, this, &TeamSettingsDialog::takeStep);
    connect(m_look.get(), &TeamJoin::failed, this, [this](TeamJoin::Field, const QString &sentence) {
        m_outcome->setText(sentence);
        m_outcome->show();
    });
    showCertificate();
    resizeForText(*this, {520, 300});
}

TeamSettingsDialog::~TeamSettingsDialog() = default;

void TeamSettingsDialog::showCertificate()
{
    const QByteArray &pin = m_team.address.pinSha256;
    m_certificate->setText(
        pin.isEmpty() ? tr("Vouched for by an authority that this computer trusts.")
                      : tr("Only this one is accepted (SHA-256): %1").arg(certificateFingerprint(pin)));
}

void TeamSettingsDialog::takeStep()
{
    const TeamJoin::Step step = m_look->step();
    m_check->setEnabled(step != TeamJoin::Step::Asking);
    const QByteArray &pin = m_team.address.pinSha256;
    const bool isOther =
        step == TeamJoin::Step::Certificate && m_look->fingerprint() != certificateFingerprint(pin);
    m_trust->setVisible(isOther);
    if (step == TeamJoin::Step::Certificate) {
        m_outcome->setText(
            isOther ? tr("The server shows another certificate: %1 %2 Trust it only if whoever runs "
                         "the server tells you the same.")
                          .arg(m_look->fingerprint(), m_look->certificateWords())
                    : tr("The server shows this certificate."));
        m_outcome->show();
    } else if (step == TeamJoin::Step::Account) {
        // Asked without a pin: now either an authority vouches for it, or somebody here does.
        const QByteArray found = m_look->address().pinSha256;
        const bool isUnpinned = !pin.isEmpty() && found.isEmpty();
        m_outcome->setText(
            isUnpinned ? tr("An authority vouches for the server's certificate now. Save to accept whatever "
                            "certificate an authority vouches for, instead of only that one.")
                       : tr("The server was reached. Save to keep this."));
        m_team.address.pinSha256 = found;
        m_outcome->show();
        showCertificate();
    }
}

void TeamSettingsDialog::save()
{
    m_team.name = m_name->text().trimmed();
    Q_EMIT changed(m_team);
    accept();
}

} // namespace monitron
