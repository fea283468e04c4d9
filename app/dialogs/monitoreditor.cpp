// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/monitoreditor.h"

#include "app/dialogs/conflictbar.h"
#include "app/dialogs/editorform.h"
#include "app/dialogs/trypanel.h"
#include "app/models/changewords.h"
#include "app/models/editorsource.h"
#include "app/models/editorwords.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

MonitorEditor::MonitorEditor(Workspace &workspace, const Theme &theme, const Monitor &monitor,
                             QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_monitor(monitor), m_form(new EditorForm(this)),
      m_try(new TryPanel(workspace, theme, this)), m_conflict(new ConflictBar(this)),
      m_error(new QLabel(this)), m_test(new QPushButton(tr("&Test now"), this)),
      m_save(new QPushButton(monitor.version == 0 ? tr("Watch") : tr("Save"), this))
{
    setObjectName(QStringLiteral("monitorEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(monitor.version == 0 ? tr("New monitor") : tr("Edit monitor"));
    layOut();
    m_form->load(monitor);
    readKnown();
    readStored();
    connect(m_test, &QPushButton::clicked, this, &MonitorEditor::test);
    connect(m_save, &QPushButton::clicked, this, &MonitorEditor::save);
    connect(m_try, &TryPanel::runningChanged, m_test, &QWidget::setDisabled);
    connect(m_conflict, &ConflictBar::theirsChosen, this, [this] {
        m_conflict->hide();
        m_monitor = m_theirs;
        m_form->load(m_theirs);
    });
    connect(m_conflict, &ConflictBar::mineChosen, this, [this] {
        m_conflict->hide();
        m_wanted.version = m_theirs.version;
        m_wanted.secretVersion = m_theirs.secretVersion;
        send(m_wanted);
    });
    m_form->setFocus();
}

void MonitorEditor::layOut()
{
    m_error->setObjectName(QStringLiteral("editorError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_test->setObjectName(QStringLiteral("testMonitor"));
    m_test->setAccessibleDescription(tr("Makes one check with these settings; nothing is recorded."));
    m_test->setToolTip(m_test->accessibleDescription());
    m_test->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveMonitor"));
    setStyleProperty(*m_save, "primary", true);
    m_save->setDefault(true);
    // No QDialogButtonBox: with three buttons and a style sheet, Tab leaves out one of them (Qt 6.4).
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelMonitor"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    setTabOrder(m_test, cancel);
    setTabOrder(cancel, m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_try);
    layout->addWidget(m_conflict);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    resizeForText(*this, {600, 660});
}

/// Groups and tags of the others, to complete from.
void MonitorEditor::readKnown()
{
    whenDone(knownLabels(m_workspace), this, [this](const Result<KnownLabels> &known) {
        if (known)
            m_form->setKnown(known->groups, known->tags);
    });
}

/// The list may not have heard yet of a change that was made elsewhere.
void MonitorEditor::readStored()
{
    if (m_monitor.version == 0)
        return;
    whenDone(storedMonitor(m_workspace, m_monitor.id), this, [this](const Result<Monitor> &stored) {
        const bool isSame = stored && stored->version == m_monitor.version &&
                            stored->secretVersion == m_monitor.secretVersion;
        if (!stored || isSame || m_form->isModified())
            return;
        m_monitor = *stored;
        m_form->load(*stored);
    });
}

void MonitorEditor::tell(const QString &line)
{
    m_form->tell(line);
}

void MonitorEditor::fillFrom(const QString &text)
{
    m_form->fillFrom(text);
}

void MonitorEditor::test()
{
    m_error->hide();
    const auto monitor = m_form->collect();
    if (monitor)
        m_try->start(*monitor, m_form->secret());
    else
        m_try->clear();
}

void MonitorEditor::save()
{
    m_error->hide();
    m_conflict->hide();
    const auto monitor = m_form->collect();
    if (!monitor)
        return;
    m_wanted = *monitor;
    m_wanted.version = m_monitor.version;
    m_wanted.secretVersion = m_monitor.secretVersion;
    send(m_wanted);
}

void MonitorEditor::send(const Monitor &monitor)
{
    m_save->setEnabled(false);
    whenDone(m_workspace.saveMonitor(monitor, m_form->secret()), this,
             [this](const Result<Monitor> &answer) { saveAnswered(answer); });
}

void MonitorEditor::saveAnswered(const Result<Monitor> &answer)
{
    m_save->setEnabled(true);
    if (answer) {
        Q_EMIT saved(answer->id);
        accept();
    } else if (answer.error().code == Error::Code::Conflict && m_monitor.version > 0) {
        showConflict();
    } else {
        showError(answer.error().message);
    }
}

void MonitorEditor::showConflict()
{
    whenDone(storedMonitor(m_workspace, m_monitor.id), this, [this](const Result<Monitor> &theirs) {
        if (!theirs) {
            showError(theirs.error().message);
            return;
        }
        m_theirs = *theirs;
        QStringList lines = differences(m_wanted, m_theirs);
        if (m_theirs.secretVersion != m_monitor.secretVersion)
            lines.append(changeWords({QStringLiteral("secret")}));
        m_conflict->show(lines);
    });
}

void MonitorEditor::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void MonitorEditor::reject()
{
    if (!m_form->isModified()) {
        QDialog::reject();
        return;
    }
    auto *ask = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Throw away what you entered?"),
                                QMessageBox::NoButton, this);
    ask->setObjectName(QStringLiteral("discardQuestion"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *discard = ask->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    QPushButton *stay = ask->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    ask->setDefaultButton(stay);
    ask->setEscapeButton(stay);
    connect(discard, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        // With two windows gone at once some window managers (Openbox) give the keyboard to none.
        if (parentWidget())
            parentWidget()->activateWindow();
    });
    ask->open();
}

} // namespace monitron
