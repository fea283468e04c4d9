// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/conflictbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr int shown = 8;
} // namespace

ConflictBar::ConflictBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("conflictBar"));
    setProperty("banner", true);
    m_text->setObjectName(QStringLiteral("conflictText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *theirs = new QPushButton(tr("Take theirs"), this);
    theirs->setObjectName(QStringLiteral("takeTheirs"));
    theirs->setToolTip(tr("Shows the monitor as it is now; what you entered is lost."));
    auto *mine = new QPushButton(tr("Keep mine"), this);
    mine->setObjectName(QStringLiteral("keepMine"));
    mine->setToolTip(tr("Saves what you see here over the other change."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(theirs, &QPushButton::clicked, this, &ConflictBar::theirsChosen);
    connect(mine, &QPushButton::clicked, this, &ConflictBar::mineChosen);
    hide();
}

void ConflictBar::show(const QStringList &differences)
{
    QStringList lines{tr("This monitor was changed elsewhere meanwhile.")};
    if (differences.isEmpty())
        lines.append(tr("Its settings are the same as yours."));
    lines += differences.mid(0, shown);
    if (differences.size() > shown)
        lines.append(tr("and %n more", nullptr, static_cast<int>(differences.size()) - shown));
    m_text->setText(lines.join(QLatin1Char('\n')));
    setVisible(true);
}

} // namespace monitron
