// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/defaultssection.h"

#include "app/dialogs/alertspage.h"
#include "app/models/settingsmodel.h"
#include "app/workspace/whendone.h"
#include "core/model/monitorvalidation.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace monitron {

namespace {

/// The editor has fields of the same names.
void rename(const QWidget &form)
{
    const auto widgets = form.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"))
            widget->setObjectName(QStringLiteral("default_") + widget->objectName());
    }
}

} // namespace

DefaultsSection::DefaultsSection(SettingsModel &settings, QWidget *parent)
    : SettingsSection(QStringLiteral("defaultsSection"), tr("New monitors"), parent), m_settings(settings),
      m_schedule(new FieldForm(this)), m_interval(new QSpinBox), m_timeout(new QSpinBox)
{
    addHint(tr("What a new monitor begins with. Monitors that are there already stay as they are."));
    buildForms();
    m_save = button("saveDefaults", tr("Save"));
    QPushButton *reset = button("resetDefaults", tr("Reset to defaults"));
    m_outcome = new QLabel(this);
    m_outcome->setObjectName(QStringLiteral("defaultsOutcome"));
    m_outcome->setProperty("role", QStringLiteral("small"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(reset);
    row->addWidget(m_outcome, 1);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &DefaultsSection::save);
    connect(reset, &QPushButton::clicked, this, [this] {
        load(Monitor());
        save();
    });
    connect(&m_settings, &SettingsModel::changed, this, [this] {
        // What somebody is typing isn't overwritten by a change elsewhere.
        if (const Monitor now = m_settings.newMonitor(); now != m_shown)
            load(now);
    });
    load(m_settings.newMonitor());
}

void DefaultsSection::buildForms()
{
    m_interval->setRange(5, 86400);
    m_interval->setSuffix(tr(" s", "seconds"));
    m_timeout->setRange(1, 60);
    m_timeout->setSuffix(tr(" s", "seconds"));
    m_schedule->add(QStringLiteral("interval_seconds"), tr("Check every"), m_interval);
    m_schedule->add(QStringLiteral("timeout_seconds"), tr("Give up after"), m_timeout);
    m_alerts = new AlertsPage(this); // after the fields above it: so the Tab key goes
    for (QWidget *form : {static_cast<QWidget *>(m_schedule), static_cast<QWidget *>(m_alerts)}) {
        form->layout()->setContentsMargins(0, 0, 0, 0);
        rename(*form);
        body()->addWidget(form);
    }
}

void DefaultsSection::load(const Monitor &monitor)
{
    m_shown = monitor;
    m_interval->setValue(static_cast<int>(monitor.interval.count() / 1000));
    m_timeout->setValue(static_cast<int>(monitor.timeout.count() / 1000));
    m_alerts->load(monitor.policy);
}

void DefaultsSection::save()
{
    m_schedule->clearErrors();
    m_alerts->clearErrors();
    m_outcome->clear();
    Monitor monitor = m_shown;
    monitor.interval = std::chrono::seconds(m_interval->value());
    monitor.timeout = std::chrono::seconds(m_timeout->value());
    if (!m_alerts->store(monitor.policy))
        return;
    Monitor sample = monitor; // whatever will be watched: only the rules of these fields count
    sample.name = sample.url = QStringLiteral("https://example.org/");
    bool good = true;
    const std::vector<FieldError> errors = validate(sample);
    for (const FieldError &error : errors) {
        const bool placed = m_schedule->setError(error.field, error.message) ||
                            m_alerts->setError(error.field.section(QLatin1Char('.'), -1), error.message);
        good = good && !placed;
    }
    if (!good)
        return;
    m_save->setEnabled(false);
    whenDone(m_settings.setNewMonitor(monitor), this, [this, monitor](const Result<void> &done) {
        m_save->setEnabled(true);
        if (!done)
            return Q_EMIT failed(done.error().message);
        m_shown = monitor;
        m_outcome->setText(tr("Saved."));
    });
}

} // namespace monitron
