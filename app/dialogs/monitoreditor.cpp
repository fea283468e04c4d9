// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/monitoreditor.h"

#include "app/dialogs/alertspage.h"
#include "app/dialogs/expectationspage.h"
#include "app/dialogs/requestpage.h"
#include "app/dialogs/schedulepage.h"
#include "app/models/newmonitor.h"
#include "app/widgets/restyle.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/model/monitorvalidation.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace monitron {

namespace {

QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

MonitorEditor::MonitorEditor(Workspace &workspace, const Monitor &monitor, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_monitor(monitor), m_head(new FieldForm(this)),
      m_url(new QLineEdit), m_name(new QLineEdit), m_group(new QLineEdit), m_tags(new QLineEdit),
      m_tabs(new QTabWidget(this)), m_request(new RequestPage), m_expectations(new ExpectationsPage),
      m_schedule(new SchedulePage), m_alerts(new AlertsPage), m_notesPage(new FieldForm),
      m_notes(new QPlainTextEdit), m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("monitorEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(monitor.version == 0 ? tr("New monitor") : tr("Edit monitor"));
    resize(600, 640);
    m_url->setPlaceholderText(QStringLiteral("https://example.org/health"));
    m_group->setPlaceholderText(tr("none"));
    m_tags->setPlaceholderText(tr("none"));
    m_head->add(QStringLiteral("url"), tr("Address"), m_url, tr("http, https, or tcp://host:port."));
    m_head->add(QStringLiteral("name"), tr("Name"), m_name);
    m_head->add(QStringLiteral("group"), tr("Group"), m_group);
    m_head->add(QStringLiteral("tags"), tr("Tags"), m_tags, tr("Separated by commas."));
    m_notes->setTabChangesFocus(true);
    m_notesPage->add(QStringLiteral("notes"), tr("Notes"), m_notes, tr("For whoever is woken up at night."));

    m_tabs->setObjectName(QStringLiteral("editorTabs"));
    m_tabs->addTab(scrolling(m_request), tr("Request"));
    m_tabs->addTab(scrolling(m_expectations), tr("Expectations"));
    m_tabs->addTab(scrolling(m_schedule), tr("Schedule"));
    m_tabs->addTab(scrolling(m_alerts), tr("Alerts"));
    m_tabs->addTab(scrolling(m_notesPage), tr("Notes"));

    m_error->setObjectName(QStringLiteral("editorError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save =
        buttons->addButton(monitor.version == 0 ? tr("Watch") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveMonitor"));
    setStyleProperty(*m_save, "primary", true);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MonitorEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);

    load();
    connect(m_url, &QLineEdit::textEdited, this, &MonitorEditor::takeUrl);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameTyped = !text.isEmpty(); });
    m_url->setFocus();
}

void MonitorEditor::load()
{
    m_url->setText(m_monitor.url);
    m_name->setText(m_monitor.name);
    m_group->setText(m_monitor.group);
    m_tags->setText(m_monitor.tags.join(QStringLiteral(", ")));
    m_notes->setPlainText(m_monitor.notes);
    m_nameTyped = m_monitor.version > 0;
    m_request->load(m_monitor);
    m_expectations->load(m_monitor);
    m_schedule->load(m_monitor);
    m_alerts->load(m_monitor.policy);
    takeUrl(m_monitor.url);
}

void MonitorEditor::takeUrl(const QString &text)
{
    const Monitor suggested = monitorForUrl(text);
    if (!m_nameTyped)
        m_name->setText(suggested.name);
    const bool http = suggested.kind == u"http";
    m_tabs->setTabVisible(0, http);
    m_tabs->setTabVisible(1, http);
}

bool MonitorEditor::collect()
{
    m_monitor.url = completedUrl(m_url->text());
    m_monitor.kind = monitorForUrl(m_monitor.url).kind;
    m_monitor.name = m_name->text().trimmed();
    m_monitor.group = m_group->text().trimmed();
    m_monitor.tags.clear();
    const QStringList tags = m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            m_monitor.tags.append(tag.trimmed());
    }
    m_monitor.notes = m_notes->toPlainText();
    m_schedule->store(m_monitor);
    const bool request = m_monitor.kind != u"http" || m_request->store(m_monitor);
    const bool expectations = m_monitor.kind != u"http" || m_expectations->store(m_monitor);
    const bool alerts = m_alerts->store(m_monitor.policy);
    for (const auto &[fine, tab] :
         {std::pair(alerts, 3), std::pair(expectations, 1), std::pair(request, 0)}) {
        if (!fine)
            m_tabs->setCurrentIndex(tab);
    }
    return request && expectations && alerts;
}

void MonitorEditor::showErrors(const std::vector<FieldError> &errors)
{
    const FieldForm *const none = nullptr;
    const FieldForm *first = none;
    FieldForm *const forms[] = {m_head, m_request, m_expectations, m_schedule, m_alerts, m_notesPage};
    QStringList unplaced;
    for (const FieldError &error : errors) {
        bool placed = false;
        for (FieldForm *form : forms) {
            if (!form->setError(error.field, error.message))
                continue;
            placed = true;
            first = first ? first : form;
            break;
        }
        if (!placed)
            unplaced.append(error.field + QLatin1Char(' ') + error.message);
    }
    for (int tab = 0; tab < 5; ++tab) {
        if (first == forms[tab + 1])
            m_tabs->setCurrentIndex(tab);
    }
    m_error->setText(unplaced.join(QLatin1Char('\n')));
    m_error->setVisible(!unplaced.isEmpty());
}

void MonitorEditor::save()
{
    for (FieldForm *form :
         {m_head, static_cast<FieldForm *>(m_request), static_cast<FieldForm *>(m_expectations),
          static_cast<FieldForm *>(m_schedule), static_cast<FieldForm *>(m_alerts), m_notesPage})
        form->clearErrors();
    m_error->hide();
    if (!collect())
        return;
    const std::vector<FieldError> errors = validate(m_monitor);
    if (!errors.empty()) {
        showErrors(errors);
        return;
    }
    m_save->setEnabled(false);
    whenDone(m_workspace.saveMonitor(m_monitor, m_request->secret()), this,
             [this](const Result<Monitor> &answer) { saveAnswered(answer); });
}

void MonitorEditor::saveAnswered(const Result<Monitor> &answer)
{
    m_save->setEnabled(true);
    if (answer) {
        Q_EMIT saved(answer->id);
        accept();
        return;
    }
    m_error->setText(
        answer.error().code == Error::Code::Conflict
            ? tr("This monitor was changed elsewhere meanwhile. Close this window and edit it again.")
            : answer.error().message);
    m_error->show();
}

} // namespace monitron
