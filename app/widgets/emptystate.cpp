// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/emptystate.h"

#include "app/models/newmonitor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {
/// A pasted curl command may carry a large body, a list of addresses many lines.
constexpr int longestPaste = 2 * 1024 * 1024;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_url(new QLineEdit(this)),
      m_watch(new QPushButton(tr("Watch"), this)), m_team(new QPushButton(tr("Add team…"), this)),
      m_error(new QLabel(this)), m_hint(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("firstTitle"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    auto *hint = new QLabel(
        tr("Paste the address of a site or an API. It is checked every minute from now on."), this);
    hint->setProperty("role", QStringLiteral("third"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);

    m_url->setObjectName(QStringLiteral("firstUrl"));
    m_url->setAccessibleName(tr("Address to watch"));
    m_url->setPlaceholderText(QStringLiteral("https://example.org"));
    m_url->setMinimumHeight(36);
    m_url->setMaxLength(longestPaste);
    m_watch->setObjectName(QStringLiteral("firstWatch"));
    m_watch->setAccessibleName(tr("Watch this address"));
    m_watch->setProperty("primary", true);
    m_watch->setMinimumHeight(36);
    m_watch->setEnabled(false);
    m_error->setObjectName(QStringLiteral("firstError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);

    m_hint->setObjectName(QStringLiteral("firstHint"));
    m_hint->setProperty("role", QStringLiteral("small"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *drop = new QLabel(tr("Or drop a file or an address here."), this);
    drop->setProperty("role", QStringLiteral("small"));
    drop->setAlignment(Qt::AlignCenter);

    auto *import = new QPushButton(tr("Import monitors…"), this);
    import->setObjectName(QStringLiteral("firstImport"));
    import->setAccessibleName(tr("Import monitors from a file"));
    import->setProperty("flat", true);
    m_team->setObjectName(QStringLiteral("firstTeam"));
    m_team->setAccessibleName(tr("Join a team that has a Monitron server"));
    m_team->setToolTip(m_team->accessibleName());
    m_team->setProperty("flat", true);
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    others->addStretch(1);
    others->addWidget(import);
    others->addWidget(m_team);
    others->addStretch(1);

    auto *field = new QHBoxLayout;
    field->setSpacing(8);
    field->addWidget(m_url, 1);
    field->addWidget(m_watch);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(hint);
    column->addSpacing(8);
    column->addLayout(field);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    column->addLayout(others);
    column->addWidget(drop);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addLayout(column, 3);
    row->addStretch(1);

    connect(m_url, &QLineEdit::returnPressed, this, &EmptyState::submit);
    connect(m_watch, &QPushButton::clicked, this, &EmptyState::submit);
    connect(m_url, &QLineEdit::textChanged, this, &EmptyState::takeText);
    connect(import, &QPushButton::clicked, this, &EmptyState::importWanted);
    connect(m_team, &QPushButton::clicked, this, &EmptyState::teamWanted);
    m_ways = {hint, m_url, m_watch, m_hint, m_error, import, drop};
    setFocusProxy(m_url);
    takeText(QString());
    setCanAdd(true);
}

void EmptyState::setCanAdd(bool can)
{
    m_title->setText(can ? tr("What shall Monitron watch?") : tr("Nothing is watched here yet."));
    for (QWidget *way : m_ways)
        way->setVisible(can);
}

void EmptyState::setCanJoin(bool can)
{
    m_team->setVisible(can);
}

void EmptyState::takeText(const QString &text)
{
    const PastedKind kind = pastedKind(text);
    m_watch->setEnabled(kind != PastedKind::Nothing);
    m_watch->setText(kind == PastedKind::Several ? tr("Import…") : tr("Watch"));
    setError({});
    if (kind == PastedKind::Curl)
        m_hint->setText(tr("A curl command: it is watched with its headers, body and authentication."));
    else if (kind == PastedKind::Several)
        m_hint->setText(tr("Several addresses: you can look through them before they are added."));
    else
        m_hint->setText(tr("A curl command or several addresses are understood, too."));
}

void EmptyState::submit()
{
    const QString text = m_url->text().trimmed();
    const PastedKind kind = pastedKind(text);
    if (kind == PastedKind::Several)
        Q_EMIT listSubmitted(text);
    else if (kind != PastedKind::Nothing)
        Q_EMIT submitted(text);
}

void EmptyState::setError(const QString &sentence)
{
    m_error->setText(sentence);
}

void EmptyState::setBusy(bool busy)
{
    m_url->setEnabled(!busy);
    m_watch->setEnabled(!busy && !m_url->text().trimmed().isEmpty());
}

void EmptyState::clear()
{
    m_url->clear();
    setBusy(false);
}

} // namespace monitron
