// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/editorform.h"

#include "app/dialogs/alertspage.h"
#include "app/dialogs/expectationspage.h"
#include "app/dialogs/requestpage.h"
#include "app/dialogs/schedulepage.h"
#include "app/widgets/listcompleter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {

/// A pasted curl command may carry a large body.
constexpr int longestPaste = 2 * 1024 * 1024;

QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace

EditorForm::EditorForm(QWidget *parent)
    : QWidget(parent), m_head(new FieldForm(this)), m_url(new QLineEdit), m_name(new QLineEdit),
      m_group(new QLineEdit), m_tags(new QLineEdit), m_filled(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_request(new RequestPage), m_expectations(new ExpectationsPage), m_schedule(new SchedulePage),
      m_alerts(new AlertsPage), m_notesPage(new FieldForm), m_notes(new QPlainTextEdit)
{
    m_url->setMaxLength(longestPaste);
    m_url->setPlaceholderText(QStringLiteral("https://example.org/health"));
    m_group->setPlaceholderText(tr("none"));
    m_tags->setPlaceholderText(tr("none"));
    m_head->add(QStringLiteral("url"), tr("Address"), m_url,
                tr("http, https, or tcp://host:port. Or paste a curl command."));
    m_head->add(QStringLiteral("name"), tr("Name"), m_name);
    m_head->add(QStringLiteral("group"), tr("Group"), m_group, tr("Within another: Production/API."));
    m_head->add(QStringLiteral("tags"), tr("Tags"), m_tags, tr("Separated by commas."));
    m_filled->setObjectName(QStringLiteral("filledFrom"));
    m_filled->setProperty("role", QStringLiteral("good"));
    m_filled->setTextFormat(Qt::PlainText);
    m_filled->setWordWrap(true);
    m_filled->setContentsMargins(16, 0, 16, 0);
    m_filled->hide();
    m_notes->setTabChangesFocus(true);
    m_notesPage->add(QStringLiteral("notes"), tr("Notes"), m_notes, tr("For whoever is woken up at night."));

    m_tabs->setObjectName(QStringLiteral("editorTabs"));
    m_tabs->setAccessibleName(tr("Settings of the monitor"));
    addTab(m_request, tr("Request"));
    addTab(m_expectations, tr("Expectations"));
    addTab(m_schedule, tr("Schedule"));
    addTab(m_alerts, tr("Alerts"));
    addTab(m_notesPage, tr("Notes"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_filled);
    layout->addWidget(m_tabs, 1);
    connect(m_url, &QLineEdit::textEdited, this, &EditorForm::takeUrl);
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_nameTyped = !text.isEmpty(); });
    setTabOrder(m_tags, m_tabs->tabBar());
    setFocusProxy(m_url);
}

void EditorForm::addTab(FieldForm *form, const QString &title)
{
    m_tabs->addTab(scrolling(form), title);
    m_pages.push_back({form, title});
}

void EditorForm::load(const Monitor &monitor)
{
    m_monitor = monitor;
    m_url->setText(monitor.url);
    m_name->setText(monitor.name);
    m_group->setText(monitor.group);
    m_tags->setText(monitor.tags.join(QStringLiteral(", ")));
    m_notes->setPlainText(monitor.notes);
    m_nameTyped = !monitor.name.isEmpty();
    m_request->load(monitor);
    m_expectations->load(monitor);
    m_schedule->load(monitor);
    m_alerts->load(monitor.policy);
    m_filled->hide();
    clearErrors();
    showKind(monitor.kind);
    m_loaded = entered();
}

void EditorForm::setKnown(const QStringList &groups, const QStringList &tags)
{
    new ListCompleter(m_group, groups, QString());
    new ListCompleter(m_tags, tags, QStringLiteral(","));
}

void EditorForm::takeUrl(const QString &text)
{
    if (pastedKind(text) == PastedKind::Curl || pastedKind(text) == PastedKind::Several)
        return fillFrom(text);
    const Monitor suggested = monitorForUrl(text);
    if (!m_nameTyped)
        m_name->setText(suggested.name);
    showKind(suggested.kind);
}

void EditorForm::tell(const QString &line)
{
    m_filled->setText(line);
    m_filled->setVisible(!line.isEmpty());
}

void EditorForm::fillFrom(const QString &text)
{
    clearErrors();
    Monitor base = m_monitor;
    static_cast<void>(read(base));
    clearErrors();
    base.name = m_nameTyped ? m_name->text() : QString();
    auto draft = draftFrom(looksLikeAddress(firstLine(text)) ? firstLine(text) : text, base);
    if (!draft) {
        m_head->setError(QStringLiteral("url"), draft.error().message);
        return;
    }
    if (pastedKind(text) == PastedKind::Several)
        draft->warnings.append(tr("Only the first address is taken here; “Import” takes many."));
    m_url->setText(draft->monitor.url);
    m_name->setText(draft->monitor.name);
    m_request->load(draft->monitor);
    m_request->setSecret(draft->secret);
    m_expectations->load(draft->monitor);
    m_schedule->load(draft->monitor);
    showKind(draft->monitor.kind);
    QStringList lines = draft->warnings;
    if (!draft->filled.isEmpty())
        lines.prepend(draft->filled);
    tell(lines.join(QLatin1Char('\n')));
}

void EditorForm::showKind(const QString &kind)
{
    m_tabs->setTabVisible(0, kind == u"http");
    m_tabs->setTabVisible(1, kind == u"http");
}

/// False when a field can't be read; it says so then.
bool EditorForm::read(Monitor &monitor)
{
    monitor.url = completedUrl(m_url->text());
    monitor.kind = monitorForUrl(monitor.url).kind;
    monitor.name = m_name->text().trimmed();
    monitor.group = m_group->text().trimmed();
    monitor.tags = tagsOf(m_tags->text());
    monitor.notes = m_notes->toPlainText();
    m_schedule->store(monitor);
    const bool http = monitor.kind == u"http";
    const bool request = !http || m_request->store(monitor);
    const bool expectations = !http || m_expectations->store(monitor);
    const bool alerts = m_alerts->store(monitor.policy);
    markTab(0, !request);
    markTab(1, !expectations);
    markTab(3, !alerts);
    for (const auto &[fine, tab] :
         {std::pair(alerts, 3), std::pair(expectations, 1), std::pair(request, 0)}) {
        if (!fine)
            m_tabs->setCurrentIndex(tab);
    }
    return request && expectations && alerts;
}

std::optional<Monitor> EditorForm::collect()
{
    clearErrors();
    Monitor monitor = m_monitor;
    if (!read(monitor))
        return std::nullopt;
    const std::vector<FieldError> errors = validate(monitor);
    if (errors.empty())
        return monitor;
    showErrors(errors);
    return std::nullopt;
}

std::optional<QString> EditorForm::secret() const
{
    return m_request->secret();
}

QStringList EditorForm::entered() const
{
    QStringList all; // the numbers' fields have line edits, too
    for (const auto *field : findChildren<QLineEdit *>())
        all.append(field->text());
    for (const auto *field : findChildren<QPlainTextEdit *>())
        all.append(field->toPlainText());
    for (const auto *field : findChildren<QComboBox *>())
        all.append(field->currentText());
    for (const auto *field : findChildren<QCheckBox *>())
        all.append(QString::number(field->isChecked()));
    return all;
}

void EditorForm::clearErrors()
{
    m_head->clearErrors();
    for (std::size_t tab = 0; tab < m_pages.size(); ++tab) {
        m_pages[tab].form->clearErrors();
        markTab(static_cast<int>(tab), false);
    }
}

void EditorForm::markTab(int tab, bool wrong)
{
    const QString &title = m_pages[static_cast<std::size_t>(tab)].title;
    m_tabs->setTabText(tab, wrong ? tr("%1 ■", "a tab with something wrong in it").arg(title) : title);
    m_tabs->setTabToolTip(tab, wrong ? tr("Something here needs another look.") : QString());
}

void EditorForm::showErrors(const std::vector<FieldError> &errors)
{
    int first = -1;
    bool inHead = false;
    for (const FieldError &error : errors) {
        if (m_head->setError(error.field, error.message)) {
            inHead = true;
            continue;
        }
        const auto page = std::ranges::find_if(
            m_pages, [&error](const Tab &tab) { return tab.form->setError(error.field, error.message); });
        if (page == m_pages.end()) {
            m_head->setError(QStringLiteral("url"), error.field + QLatin1Char(' ') + error.message);
            continue;
        }
        const int tab = static_cast<int>(page - m_pages.begin());
        markTab(tab, true);
        first = first < 0 ? tab : first;
    }
    if (first >= 0)
        m_tabs->setCurrentIndex(first);
    if (inHead)
        m_url->setFocus();
}

} // namespace monitron
