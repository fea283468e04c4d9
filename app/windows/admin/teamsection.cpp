// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/teamsection.h"

#include "app/models/format.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/restyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

TeamSection::TeamSection(const QString &id, const QString &title, const QString &meaning, QWidget *parent)
    : QWidget(parent), m_title(title), m_head(new FlowRow(FlowRow::Mode::Ends, this)),
      m_said(new QLabel(this)), m_body(new QVBoxLayout)
{
    setObjectName(id);
    setAccessibleName(title);
    auto *caption = new QLabel(title, m_head);
    caption->setProperty("role", QStringLiteral("title"));
    m_head->add(caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(m_head);
    m_body->setSpacing(10);
    if (!meaning.isEmpty())
        addText(meaning, "third");
    column->addLayout(m_body, 1);
    m_said->setObjectName(id + QStringLiteral("Said"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    column->addWidget(m_said);
}

void TeamSection::addToHead(QWidget *widget)
{
    m_head->add(widget);
}

QPushButton *TeamSection::button(const char *name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

FlowRow *TeamSection::addRow(const std::initializer_list<QWidget *> &controls)
{
    auto *row = new FlowRow(FlowRow::Mode::Natural, this);
    for (QWidget *control : controls)
        row->add(control);
    m_body->addWidget(row);
    return row;
}

QLabel *TeamSection::addText(const QString &text, const char *role)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    m_body->addWidget(label);
    return label;
}

void TeamSection::keepTogether()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretchFactor(m_body, 0);
    column->addStretch(1);
}

void TeamSection::say(const QString &sentence)
{
    show(sentence, QStringLiteral("good"));
}

void TeamSection::sayError(const QString &sentence)
{
    show(format::brief(sentence, 1000), QStringLiteral("error"));
}

void TeamSection::show(const QString &sentence, const QString &role)
{
    setStyleProperty(*m_said, "role", role);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void TeamSection::setBusy(bool busy)
{
    m_busy = busy;
    refreshActions();
}

} // namespace monitron
