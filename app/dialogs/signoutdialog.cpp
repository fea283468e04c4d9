// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/signoutdialog.h"

#include "app/models/format.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

SignOutDialog::SignOutDialog(const Team &team, int waiting, QWidget *parent)
    : QDialog(parent), m_waiting(waiting),
      m_remove(new QCheckBox(tr("Also remove the data of this team from this computer"), this)),
      m_loss(new QLabel(this))
{
    setObjectName(QStringLiteral("signOutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign out"));
    auto *text = new QLabel(tr("Sign %1 out of %2 on this computer?", "e-mail, team")
                                .arg(team.email, format::brief(team.name, 60)),
                            this);
    m_remove->setObjectName(QStringLiteral("signOutRemove"));
    m_loss->setObjectName(QStringLiteral("signOutLoss"));
    for (QLabel *label : {text, m_loss}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *yes = buttons->addButton(tr("Sign out"), QDialogButtonBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("signOutYes"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(text);
    layout->addWidget(m_remove);
    layout->addWidget(m_loss);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_remove, &QCheckBox::toggled, this, &SignOutDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_remove->isChecked());
        accept();
    });
    refresh();
    resizeForText(*this, {460, 200});
}

void SignOutDialog::refresh()
{
    const bool removes = m_remove->isChecked();
    if (m_waiting == 0)
        m_loss->setText(
            removes ? tr("The team is taken from the list. Nothing is lost: join it again whenever you "
                         "like.")
                    : tr("What was fetched can still be looked at, and you can sign in again."));
    else
        m_loss->setText(
            removes
                ? tr("%n change(s) that you made wait for the server and would be lost.", nullptr, m_waiting)
                : tr("%n change(s) that you made wait until you sign in again.", nullptr, m_waiting));
    setStyleProperty(*m_loss, "role",
                     removes && m_waiting > 0 ? QStringLiteral("error") : QStringLiteral("small"));
}

} // namespace monitron
