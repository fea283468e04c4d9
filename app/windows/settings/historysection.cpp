// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/historysection.h"

#include "app/models/storagemodel.h"
#include "app/workspace/whendone.h"

#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace monitron {

namespace {

constexpr int tenYears = 3650;

bool isShorter(int now, int before)
{
    return now != 0 && (before == 0 || now < before); // 0: for ever
}

} // namespace

HistorySection::HistorySection(SettingsModel &settings, StorageModel &storage, QWidget *parent)
    : SettingsSection(QStringLiteral("historySection"), tr("History"), parent), m_settings(settings),
      m_storage(storage), m_raw(days("retentionRaw", 1, tenYears)),
      m_hourly(days("retentionHourly", 1, tenYears)), m_daily(days("retentionDaily", 0, tenYears)),
      m_cost(nullptr), m_save(button("saveRetention", tr("Save")))
{
    m_daily->setSpecialValueText(tr("For ever"));
    addRow(tr("Every single check"), m_raw, tr("With its phases, status and error."));
    addRow(tr("Hours"), m_hourly, tr("Uptime and response times of each hour."));
    addRow(tr("Days"), m_daily, tr("Uptime and response times of each day."));
    m_cost = addHint({});
    m_cost->setObjectName(QStringLiteral("retentionCost"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch(1);
    body()->addLayout(row);
    for (QSpinBox *box : {m_raw, m_hourly, m_daily})
        connect(box, &QSpinBox::valueChanged, this, &HistorySection::refreshCost);
    connect(m_save, &QPushButton::clicked, this, &HistorySection::save);
    connect(&m_storage, &StorageModel::changed, this, &HistorySection::refreshCost);
    connect(&m_settings, &SettingsModel::changed, this, [this] {
        if (m_settings.retention() != m_shown)
            load();
    });
    load();
}

QSpinBox *HistorySection::days(const char *name, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    box->setSuffix(tr(" d", "days"));
    return box;
}

RetentionDays HistorySection::entered() const
{
    return {m_raw->value(), m_hourly->value(), m_daily->value()};
}

void HistorySection::load()
{
    m_shown = m_settings.retention();
    m_raw->setValue(m_shown.raw);
    m_hourly->setValue(m_shown.hourly);
    m_daily->setValue(m_shown.daily);
    refreshCost();
}

void HistorySection::refreshCost()
{
    const RetentionDays now = entered();
    m_save->setEnabled(now != m_shown);
    const StorageModel::Figures &figures = m_storage.figures();
    const QLocale locale;
    const QString size = locale.formattedDataSize(figures.database + figures.log);
    if (figures.monitors == 0) {
        m_cost->setText(tr("The database takes %1 now.").arg(size));
        return;
    }
    const qint64 expected = m_storage.expectedBytes(now);
    m_cost->setText(
        tr("The database takes %1 now. With these %n monitor(s) it will grow to about %2, %3 a monitor.",
           nullptr, figures.monitors)
            .arg(size, locale.formattedDataSize(expected),
                 locale.formattedDataSize(expected / figures.monitors)));
}

void HistorySection::save()
{
    const RetentionDays now = entered();
    if (isShorter(now.raw, m_shown.raw) || isShorter(now.hourly, m_shown.hourly) ||
        isShorter(now.daily, m_shown.daily))
        askShorter();
    else
        write();
}

void HistorySection::askShorter()
{
    auto *ask =
        new QMessageBox(QMessageBox::Warning, tr("Shorten the history"),
                        tr("What is older will be deleted and can't be brought back. Incidents are kept."),
                        QMessageBox::Cancel, window());
    ask->setObjectName(QStringLiteral("confirmRetention"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = ask->addButton(tr("Delete the older history"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmRetentionYes"));
    connect(yes, &QPushButton::clicked, this, &HistorySection::write);
    ask->open();
}

void HistorySection::write()
{
    const RetentionDays now = entered();
    m_save->setEnabled(false);
    whenDone(m_settings.setRetention(now), this, [this, now](const Result<void> &done) {
        if (done)
            m_shown = now;
        else
            Q_EMIT failed(done.error().message);
        refreshCost();
    });
}

} // namespace monitron
