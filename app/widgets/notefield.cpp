// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notefield.h"

#include "core/model/incident.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace monitron {

NoteField::NoteField(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_add(new QPushButton(tr("Add note"), this)),
      m_acknowledge(new QPushButton(tr("Acknowledge"), this)), m_error(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What was found, what is being done"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 18);
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Add the note (%1)")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_acknowledge->setObjectName(QStringLiteral("acknowledgeIncident"));
    m_acknowledge->setAccessibleName(m_acknowledge->text());
    m_acknowledge->setToolTip(
        tr("Say that somebody is on it; with the note, if one is written. Ends the reminders."));
    m_acknowledge->setProperty("primary", true);
    m_error->setObjectName(QStringLiteral("noteError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_error, 1);
    buttons->addWidget(m_add);
    buttons->addWidget(m_acknowledge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteField::refresh);
    connect(m_add, &QPushButton::clicked, this, &NoteField::submit);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledged(text()); });
    setFocusProxy(m_text);
    refresh();
}

QString NoteField::text() const
{
    return m_text->toPlainText().trimmed();
}

void NoteField::setCanAcknowledge(bool can)
{
    m_acknowledge->setVisible(can);
}

void NoteField::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void NoteField::setError(const QString &sentence)
{
    m_error->setText(sentence);
}

void NoteField::clear()
{
    m_text->clear();
    setError({});
}

void NoteField::submit()
{
    if (m_add->isEnabled())
        Q_EMIT noteWritten(text());
}

void NoteField::refresh()
{
    const qsizetype length = text().size();
    const bool fits = length <= maxNote;
    const QLocale locale;
    setError(fits ? QString()
                  : tr("A note has %1 characters at most; this one has %2.")
                        .arg(locale.toString(maxNote), locale.toString(length)));
    m_add->setEnabled(!m_busy && fits && length > 0);
    m_acknowledge->setEnabled(!m_busy && fits);
}

bool NoteField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace monitron
