// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/publishdialog.h"

#include "app/models/publishmodel.h"
#include "app/models/syncwords.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>

namespace monitron {

PublishDialog::PublishDialog(Workspace &from, std::vector<Target> targets, std::vector<MonitorId> ids,
                             QWidget *parent)
    : QDialog(parent), m_from(from), m_targets(std::move(targets)),
      m_toTeam(!from.abilities().checksRunElsewhere), m_model(new PublishModel(from, std::move(ids), this)),
      m_target(new QComboBox(this)), m_summary(new QLabel(this)), m_table(new QTableView(this)),
      m_history(new QCheckBox(tr("With history, as far as it is on this computer"), this)),
      m_secrets(new QCheckBox(this)),
      m_pause(new QCheckBox(tr("Pause them here, so that they aren't checked twice"), this)),
      m_error(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_all(new QPushButton(tr("Tick all"), this)), m_none(new QPushButton(tr("Tick none"), this)),
      m_save(new QPushButton(tr("Save report…"), this)), m_close(new QPushButton(tr("Cancel"), this)),
      m_start(new QPushButton(this))
{
    setObjectName(QStringLiteral("publishDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_toTeam ? tr("Publish to a team") : tr("Copy to this computer"));
    for (const Target &target : m_targets)
        m_target->addItem(target.name);
    layOut();
    connect(m_target, &QComboBox::currentIndexChanged, this, &PublishDialog::load);
    connect(m_model, &PublishModel::loaded, this, [this] {
        m_table->setColumnWidth(PublishModel::NameColumn, 200);
        m_table->setColumnWidth(PublishModel::AddressColumn, 240);
    });
    connect(m_model, &PublishModel::tickedChanged, this, &PublishDialog::refresh);
    connect(m_model, &PublishModel::failed, this, [this](const QString &sentence) {
        m_error->setText(sentence);
        m_error->show();
    });
    connect(m_model, &PublishModel::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_model, &PublishModel::finished, this, &PublishDialog::showFinished);
    connect(m_all, &QPushButton::clicked, m_model, [this] { m_model->setAllTicked(true); });
    connect(m_none, &QPushButton::clicked, m_model, [this] { m_model->setAllTicked(false); });
    connect(m_save, &QPushButton::clicked, this, &PublishDialog::saveReport);
    connect(m_close, &QPushButton::clicked, this, &PublishDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &PublishDialog::start);
    for (const Target &one : m_targets)
        connect(one.workspace, &Workspace::healthChanged, this, &PublishDialog::takeHealth);
    load();
}

const PublishDialog::Target &PublishDialog::target() const
{
    return m_targets[static_cast<std::size_t>(std::max(0, m_target->currentIndex()))];
}

void PublishDialog::layOut()
{
    m_target->setObjectName(QStringLiteral("publishTarget"));
    m_target->setAccessibleName(tr("Team"));
    m_target->setVisible(m_targets.size() > 1);
    m_summary->setObjectName(QStringLiteral("publishSummary"));
    m_error->setObjectName(QStringLiteral("publishError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->hide();
    for (QLabel *label : {m_summary, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setObjectName(QStringLiteral("publishTable"));
    m_table->setAccessibleName(tr("The monitors, and what happens to them"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leads out of it
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_history->setObjectName(QStringLiteral("publishHistory"));
    m_history->setChecked(true);
    m_secrets->setObjectName(QStringLiteral("publishSecrets"));
    m_pause->setObjectName(QStringLiteral("publishPause"));
    m_pause->setVisible(m_toTeam);
    m_progress->setObjectName(QStringLiteral("publishProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_save->hide();
    const std::pair<QPushButton *, const char *> names[] = {{m_all, "publishAll"},
                                                            {m_none, "publishNone"},
                                                            {m_save, "savePublishReport"},
                                                            {m_close, "publishClose"},
                                                            {m_start, "publishStart"}};
    auto *buttons = new QHBoxLayout;
    for (const auto &[button, name] : names) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        if (button == m_close)
            buttons->addStretch(1);
        buttons->addWidget(button);
    }
    setStyleProperty(*m_start, "primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_target);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_history);
    layout->addWidget(m_secrets);
    layout->addWidget(m_pause);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    resizeForText(*this, {820, 520});
}

void PublishDialog::load()
{
    m_error->hide();
    m_isThere = whyNotNow().isEmpty();
    m_model->load(*target().workspace);
    refresh();
}

/// What was told of a team that couldn't be reached may be old.
void PublishDialog::takeHealth()
{
    const bool wasThere = std::exchange(m_isThere, whyNotNow().isEmpty());
    if (m_isThere && !wasThere && !m_model->isRunning() && !m_isDone)
        load();
    else
        refresh();
}

/// Why nothing can be taken there just now; empty: it can. What is only kept for a server is checked by
/// nobody once it is paused here.
QString PublishDialog::whyNotNow() const
{
    const WorkspaceHealth health = target().workspace->health();
    const bool isThere =
        health.sync.state == SyncHealth::State::Here || health.sync.state == SyncHealth::State::Live;
    if (isThere)
        return {};
    const QString reason = connectionReason(health);
    return reason.isEmpty() ? connectionWords(health) : reason;
}

void PublishDialog::refresh()
{
    if (m_isDone)
        return;
    const QString whyNot = whyNotNow();
    const int ticked = m_model->tickedCount();
    const int secrets = m_model->secretCount();
    const bool mayEdit = target().workspace->abilities().edits;
    m_summary->setText(
        !mayEdit            ? tr("In “%1” you may only look.").arg(target().name)
        : !whyNot.isEmpty() ? whyNot
        : m_toTeam
            ? tr("What is ticked becomes monitors of “%1”, whose server checks them from then on. They "
                 "also stay on this computer.")
                  .arg(target().name)
            : tr("What is ticked is copied to this computer, which checks it from then on. The team's "
                 "passwords and secret headers are known to its server only: they have to be typed in."));
    m_start->setText((m_toTeam ? tr("Publish %1 of %2") : tr("Copy %1 of %2"))
                         .arg(QLocale().toString(ticked), QLocale().toString(m_model->rowCount())));
    m_start->setEnabled(mayEdit && whyNot.isEmpty() && ticked > 0 && !m_model->isRunning());
    m_secrets->setText(
        tr("Send the passwords and secret headers of %n monitor(s) to the server as well", nullptr, secrets));
    m_secrets->setVisible(m_toTeam && secrets > 0);
}

void PublishDialog::start()
{
    for (QPushButton *button : {m_all, m_none, m_start})
        button->setEnabled(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_target, m_history, m_secrets, m_pause})
        widget->setEnabled(false);
    m_progress->setRange(0, m_model->tickedCount());
    m_progress->setValue(0);
    m_progress->show();
    m_close->setText(tr("Stop"));
    m_model->start({m_toTeam && m_secrets->isChecked(), m_history->isChecked()});
}

void PublishDialog::showFinished()
{
    m_isDone = true;
    const QString what =
        tr("%n monitor(s) taken to “%1”.", nullptr, static_cast<int>(m_model->taken().size()))
            .arg(target().name);
    m_summary->setText(m_model->wasCancelled() ? tr("Stopped. %1").arg(what) : what);
    m_progress->hide();
    for (QPushButton *button : {m_all, m_none, m_start})
        button->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_target, m_history, m_secrets, m_pause})
        widget->hide();
    m_save->show();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    if (m_pause->isChecked())
        pauseTaken();
}

/// The team's server checks them from now on. Those that are only kept for it are checked by nobody else yet.
void PublishDialog::pauseTaken()
{
    const std::vector<MonitorId> taken = m_model->taken();
    if (taken.empty())
        return;
    if (const QString whyNot = whyNotNow(); !whyNot.isEmpty()) {
        sayNotPaused(whyNot);
        return;
    }
    whenDone(m_model->haveArrived(), this, [this, taken](const Result<bool> &arrived) {
        if (!arrived)
            sayNotPaused(arrived.error().message);
        else if (!*arrived)
            sayNotPaused(tr("The server doesn't have all of them yet."));
        else
            pause(taken);
    });
}

void PublishDialog::pause(const std::vector<MonitorId> &taken)
{
    whenDone(m_from.setPaused(taken, true), this, [this](const Result<void> &paused) {
        if (paused)
            m_summary->setText(m_summary->text() + QLatin1Char(' ') + tr("They are paused here."));
        else
            sayNotPaused(paused.error().message);
    });
}

void PublishDialog::sayNotPaused(const QString &why)
{
    m_error->setText(tr("They aren't paused here: %1").arg(why));
    m_error->show();
}

void PublishDialog::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), QString(), tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = m_model->reportText().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            m_error->setText(tr("“%1” can't be written: %2").arg(path, file.errorString()));
            m_error->show();
        }
    });
    dialog->open();
}

void PublishDialog::reject()
{
    if (m_model->isRunning())
        m_model->cancel(); // the one under way is told before the dialog can go
    else
        QDialog::reject();
}

} // namespace monitron
