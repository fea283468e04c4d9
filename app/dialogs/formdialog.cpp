// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/formdialog.h"

#include "app/models/fielderrors.h"
#include "app/models/format.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

FormDialog::FormDialog(const char *name, const QString &title, const QString &submit, QWidget *parent)
    : QDialog(parent), m_form(new FieldForm), m_said(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_submit(new QPushButton(submit, this))
{
    setObjectName(QString::fromLatin1(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_said->setObjectName(QStringLiteral("formSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(16, 0, 16, 0);
    m_said->hide();
    m_submit->setObjectName(QStringLiteral("submitForm"));
    m_submit->setProperty("primary", true);
    m_submit->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelForm"));
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        m_form->clearErrors();
        m_said->hide();
        this->submit();
    });
}

void FormDialog::ready(QWidget *first)
{
    QWidget *before = nullptr;
    QList<QWidget *> stops = m_form->findChildren<QWidget *>();
    stops.append({m_cancel, m_submit});
    for (QWidget *stop : std::as_const(stops)) {
        if (!(stop->focusPolicy() & Qt::TabFocus) || stop->focusProxy() || stop->window() != this)
            continue;
        if (before)
            setTabOrder(before, stop);
        before = stop;
    }
    first->setFocus();
    fit();
}

/// As high as the form asks for.
void FormDialog::fit()
{
    resizeForText(*this, {500, 600});
    const int wanted = m_form->layout()->totalHeightForWidth(width()) + m_submit->sizeHint().height() + 48;
    resize(width(), std::min(height(), wanted));
}

void FormDialog::setSubmittable(bool can)
{
    m_can = can;
    m_submit->setEnabled(can);
}

void FormDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void FormDialog::setBusy(bool busy)
{
    if (busy)
        m_focus = focusWidget();
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_submit->setEnabled(!busy && m_can);
    if (!busy && m_focus)
        m_focus->setFocus();
    setStyleProperty(*m_said, "role", QStringLiteral("small"));
    m_said->setText(tr("Asking the server…"));
    m_said->setVisible(busy);
}

void FormDialog::showError(const Error &error)
{
    QStringList unplaced;
    const std::vector<FieldSentence> sentences = fieldSentences(error.message);
    for (const FieldSentence &of : sentences) {
        if (!m_form->setError(of.field, of.sentence))
            unplaced.append(of.field + QStringLiteral(": ") + of.sentence);
    }
    if (sentences.empty())
        unplaced.append(error.message);
    setStyleProperty(*m_said, "role", QStringLiteral("error"));
    m_said->setText(format::brief(unplaced.join(QLatin1Char(' ')), 1000));
    m_said->setVisible(!unplaced.isEmpty());
    fit();
}

} // namespace monitron
