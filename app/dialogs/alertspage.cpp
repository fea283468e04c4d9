// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/alertspage.h"

#include "app/models/retrytext.h"

#include <QLineEdit>
#include <QSpinBox>

namespace monitron {

namespace {

QSpinBox *number(int low, int high, const QString &suffix = {})
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setSuffix(suffix);
    return box;
}

int minutes(Duration duration)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(duration).count());
}

/// Keeps seconds that the field, in minutes, can't show, as long as it wasn't touched.
Duration fromMinutes(const QSpinBox *box, Duration before)
{
    return minutes(before) == box->value() ? before : Duration(std::chrono::minutes(box->value()));
}

} // namespace

AlertsPage::AlertsPage(QWidget *parent)
    : FieldForm(parent), m_confirm(number(1, 100)), m_recover(number(1, 100)), m_retry(new QLineEdit),
      m_threshold(number(0, 1000)), m_window(number(0, 7 * 1440, tr(" min", "minutes"))),
      m_flap(number(0, 100)), m_calm(number(0, 1440, tr(" min", "minutes"))),
      m_reminder(number(0, 7 * 1440, tr(" min", "minutes")))
{
    m_threshold->setSpecialValueText(tr("Off"));
    m_flap->setSpecialValueText(tr("Off"));
    m_reminder->setSpecialValueText(tr("Never"));
    add(QStringLiteral("confirm_after"), tr("Down after failures"), m_confirm,
        tr("In a row; one hiccup is no outage."));
    add(QStringLiteral("recover_after"), tr("Up after successes"), m_recover);
    add(QStringLiteral("retry"), tr("Checks while failing"), m_retry,
        tr("Attempts × seconds, the last for ever; never slower than the interval."));
    add(QStringLiteral("sustained_threshold"), tr("Sustained after failures"), m_threshold,
        tr("That many failed checks within the window are a sustained outage."));
    add(QStringLiteral("window_seconds"), tr("Window"), m_window);
    add(QStringLiteral("flap_after"), tr("Flapping from incident"), m_flap,
        tr("The n-th within the window is told as flapping."));
    add(QStringLiteral("calm_seconds"), tr("Calm before “recovered”"), m_calm,
        tr("For flapping and sustained outages."));
    add(QStringLiteral("reminder_seconds"), tr("“Still down” every"), m_reminder);
}

void AlertsPage::load(const Policy &policy)
{
    m_confirm->setValue(policy.confirmAfter);
    m_recover->setValue(policy.recoverAfter);
    m_retry->setText(formatRetry(policy.retry));
    m_threshold->setValue(policy.threshold);
    m_window->setValue(minutes(policy.window));
    m_flap->setValue(policy.flapAfter);
    m_calm->setValue(minutes(policy.calm));
    m_reminder->setValue(minutes(policy.reminder));
}

bool AlertsPage::store(Policy &policy)
{
    policy.confirmAfter = m_confirm->value();
    policy.recoverAfter = m_recover->value();
    policy.threshold = m_threshold->value();
    policy.window = fromMinutes(m_window, policy.window);
    policy.flapAfter = m_flap->value();
    policy.calm = fromMinutes(m_calm, policy.calm);
    policy.reminder = fromMinutes(m_reminder, policy.reminder);
    auto stages = parseRetry(m_retry->text());
    if (!stages) {
        setError(QStringLiteral("retry"), stages.error().message);
        return false;
    }
    policy.retry = std::move(*stages);
    return true;
}

} // namespace monitron
