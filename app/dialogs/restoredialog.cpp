// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/restoredialog.h"

#include "app/models/format.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {

QLabel *line(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(Workspace &workspace, const QString &file, QWidget *parent)
    : QDialog(parent), m_file(file), m_text(line("restoreText", this)), m_facts(line("restoreFacts", this)),
      m_progress(new QProgressBar(this)), m_restore(nullptr)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore a backup"));
    m_text->setText(tr("Verifying %1…").arg(QDir::toNativeSeparators(file)));
    m_facts->setProperty("role", QStringLiteral("strong"));
    m_facts->hide();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Verifying"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("Restore and restart"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("confirmRestore"));
    m_restore->setEnabled(false);
    setStyleProperty(*m_restore, "primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_facts);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_file);
        accept();
    });
    whenDone(workspace.inspectBackup(file), this, [this](const Result<BackupFacts> &facts) { show(facts); });
    resizeForText(*this, {480, 0});
}

void RestoreDialog::show(const Result<BackupFacts> &facts)
{
    m_progress->hide();
    if (!facts) {
        setStyleProperty(*m_text, "role", QStringLiteral("error"));
        m_text->setText(tr("This can't be restored: %1").arg(format::brief(facts.error().message, 600)));
        return;
    }
    const QString size = QLocale().formattedDataSize(facts->bytes);
    const QString monitors = tr("%n monitor(s)", nullptr, facts->monitors);
    m_facts->setText(facts->until ? tr("%1 · %2 · up to %3", "monitors, size, time")
                                        .arg(monitors, size, format::exactTime(*facts->until))
                                  : tr("%1 · %2", "monitors, size").arg(monitors, size));
    m_facts->show();
    m_text->setText(
        tr("The backup is sound. Monitron ends and starts again with it. The present data is kept beside "
           "it in the data folder, as “monitron.sqlite.before-restore-…”."));
    m_restore->setEnabled(true);
}

} // namespace monitron
