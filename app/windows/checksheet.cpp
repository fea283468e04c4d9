// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/checksheet.h"

#include "app/models/checktext.h"
#include "app/models/format.h"
#include "app/widgets/card.h"
#include "app/widgets/waterfall.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {

constexpr int mostTextLines = 14;

QLabel *sentence(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QPushButton *copyButton(const QString &text, const QString &objectName, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(CheckSheet::tr("Copy"), parent);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setProperty("flat", true);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, button,
                     [text] { QGuiApplication::clipboard()->setText(text); });
    return button;
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

CheckSheet::CheckSheet(const CheckDetailData &of, Timestamp now, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_of(of), m_now(now), m_theme(theme), m_cards(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("checkSheet"));
    m_cards->setContentsMargins(16, 4, 16, 16);
    m_cards->setSpacing(12);
    if (of.check.outcome != Outcome::Unobserved)
        addPhases();
    addFailure();
    addAnswer();
    addEvidence();
    addCertificates();
    m_cards->addStretch(1);
}

void CheckSheet::addPhases()
{
    auto *card = new Card(tr("Phases"), this);
    auto *waterfall = new Waterfall(m_theme, card);
    waterfall->setObjectName(QStringLiteral("waterfall"));
    waterfall->setCheck(m_of.check.phases, m_of.check.totalUs);
    card->body()->addWidget(waterfall);
    m_cards->addWidget(card);
}

void CheckSheet::addFailure()
{
    const CheckResult &check = m_of.check;
    if (check.outcome == Outcome::Good)
        return;
    const bool failed = check.outcome == Outcome::Bad;
    auto *card = new Card(failed ? failureName(check.failure) : tr("Not observed"), this);
    QLabel *meaning = sentence(
        failed ? failureMeaning(check.failure)
               : tr("This computer could not look: it had no network, or had just woken up. Nothing is "
                    "said about the target, and uptime doesn't count it."),
        "third", card);
    meaning->setObjectName(QStringLiteral("failureMeaning"));
    card->body()->addWidget(meaning);
    m_cards->addWidget(card);
}

QWidget *CheckSheet::value(const QString &text, const QString &objectName)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(objectName);
    field->setReadOnly(true);
    field->setProperty("plain", true);
    field->setCursorPosition(0);
    field->setToolTip(format::brief(text, 400));
    return field;
}

void CheckSheet::addAnswer()
{
    const CheckResult &check = m_of.check;
    auto *card = new Card(tr("Answer"), this);
    QFormLayout *form = newForm();
    const auto row = [&](const QString &name, const QString &text, const char *objectName) {
        if (text.isEmpty())
            return;
        QWidget *field = value(text, QString::fromLatin1(objectName));
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    row(tr("Status"), statusText(check.statusCode), "answerStatus");
    row(tr("Size"), check.bytes > 0 ? locale().formattedDataSize(check.bytes) : QString(), "answerSize");
    row(tr("Address asked"), m_of.monitor.url, "answerAsked");
    const EndpointFacts &facts = m_of.facts;
    row(tr("Final address"), facts.finalUrl == m_of.monitor.url ? QString() : facts.finalUrl, "answerUrl");
    row(tr("Protocol"), facts.protocol, "answerProtocol");
    row(tr("Encryption"), facts.tlsVersion, "answerTls");
    card->body()->addLayout(form);
    if (!facts.protocol.isEmpty())
        card->body()->addWidget(sentence(
            tr("Address, protocol and certificates are those last seen at this endpoint."), "small", card));
    m_cards->addWidget(card);
}

void CheckSheet::addText(QVBoxLayout *to, const QString &name, const QString &objectName, const QString &text)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_theme.font(Theme::Text::Small).pointSizeF());
    edit->setFont(font);
    const int lines = std::clamp(edit->blockCount(), 2, mostTextLines);
    edit->setFixedHeight(lines * QFontMetrics(font).lineSpacing() + 32);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(name, this);
    label->setProperty("role", QStringLiteral("small"));
    label->setBuddy(edit);
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(copyButton(text, QStringLiteral("copy-") + objectName, tr("Copy: %1").arg(name), this));
    to->addLayout(head);
    to->addWidget(edit);
}

void CheckSheet::addEvidence()
{
    const CheckResult &check = m_of.check;
    auto *card = new Card(tr("Headers and body"), this);
    const Evidence &evidence = check.evidence;
    if (evidence == Evidence()) {
        const QString why = check.outcome != Outcome::Bad ? tr("Headers and body are kept of failures only.")
                            : check.statusCode > 0 ? tr("What this failure looked like isn't kept any more.")
                                                   : tr("The check failed before there was an answer.");
        QLabel *none = sentence(why, "third", card);
        none->setObjectName(QStringLiteral("noEvidence"));
        card->body()->addWidget(none);
        m_cards->addWidget(card);
        return;
    }
    QStringList headers;
    for (const HttpHeader &header : evidence.headers)
        headers.append(header.name + QStringLiteral(": ") + header.value);
    if (!headers.isEmpty())
        addText(card->body(), tr("Headers"), QStringLiteral("evidenceHeaders"),
                headers.join(QLatin1Char('\n')));
    if (evidence.body.isEmpty())
        card->body()->addWidget(sentence(tr("The body was empty."), "third", card));
    else if (looksLikeText(evidence.body))
        addText(card->body(),
                evidence.body.size() >= maxEvidenceBody ? tr("Body, the first 4 KiB") : tr("Body"),
                QStringLiteral("evidenceBody"), QString::fromUtf8(evidence.body));
    else
        card->body()->addWidget(sentence(tr("The body isn't text: %1 of binary data.")
                                             .arg(locale().formattedDataSize(evidence.body.size())),
                                         "third", card));
    card->body()->addWidget(sentence(tr("Secrets were blacked out before this was kept."), "small", card));
    m_cards->addWidget(card);
}

void CheckSheet::addCertificates()
{
    if (m_of.facts.chain.empty())
        return;
    auto *card = new Card(tr("Certificates"), this);
    card->setObjectName(QStringLiteral("certificates"));
    QFormLayout *form = newForm();
    int place = 0;
    for (const Certificate &certificate : m_of.facts.chain)
        addCertificate(form, certificate, place++);
    card->body()->addLayout(form);
    m_cards->addWidget(card);
}

void CheckSheet::addCertificate(QFormLayout *form, const Certificate &certificate, int place)
{
    const auto row = [&](const QString &name, const QString &text, const QString &objectName) {
        QWidget *field = value(text, objectName + QString::number(place));
        field->setAccessibleName(name);
        form->addRow(name, field);
        return field;
    };
    const auto days = std::chrono::floor<std::chrono::days>(certificate.notAfter - m_now).count();
    const QString left = days < 0 ? tr("expired") : tr("%n day(s) left", nullptr, static_cast<int>(days));
    if (place > 0)
        form->addRow(new QLabel(tr("Issued by"), this));
    row(tr("Subject"), certificate.subject, QStringLiteral("certificateSubject"));
    row(tr("Issuer"), certificate.issuer, QStringLiteral("certificateIssuer"));
    row(tr("Valid"),
        tr("%1 – %2 (%3)", "from, to, days left")
            .arg(format::exactTime(certificate.notBefore), format::exactTime(certificate.notAfter), left),
        QStringLiteral("certificateValid"));
    const QString fingerprint = fingerprintText(certificate.sha256);
    auto *line = new QHBoxLayout;
    QWidget *field = value(fingerprint, QStringLiteral("certificateSha") + QString::number(place));
    field->setAccessibleName(tr("SHA-256"));
    line->addWidget(field, 1);
    line->addWidget(copyButton(fingerprint, QStringLiteral("copyFingerprint%1").arg(place),
                               tr("Copy the fingerprint"), this));
    form->addRow(tr("SHA-256"), line);
}

} // namespace monitron
