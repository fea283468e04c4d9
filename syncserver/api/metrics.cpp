// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/metrics.h"

#include "core/engine/engine.h"

#include <map>
#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>
#include <sstream>

namespace monitron::api {

namespace {

using Labels = std::vector<std::pair<std::string, std::string>>;

/// A family of one kind, filled line by line.
class Family
{
public:
    Family(const char *name, const char *help, prometheus::MetricType type)
    {
        m_family.name = name;
        m_family.help = help;
        m_family.type = type;
    }
    void add(double value, const Labels &labels = {})
    {
        prometheus::ClientMetric metric;
        for (const auto &[name, text] : labels) {
            prometheus::ClientMetric::Label label;
            label.name = name;
            label.value = text;
            metric.label.push_back(label);
        }
        if (m_family.type == prometheus::MetricType::Counter)
            metric.counter.value = value;
        else
            metric.gauge.value = value;
        m_family.metric.push_back(metric);
    }
    [[nodiscard]] prometheus::MetricFamily take() { return std::move(m_family); }

private:
    prometheus::MetricFamily m_family;
};

Family gauge(const char *name, const char *help)
{
    return {name, help, prometheus::MetricType::Gauge};
}

Family counter(const char *name, const char *help)
{
    return {name, help, prometheus::MetricType::Counter};
}

prometheus::MetricFamily single(Family family, double value)
{
    family.add(value);
    return family.take();
}

} // namespace

void Metrics::countAnswer(int status)
{
    const auto digit = static_cast<std::size_t>(status / 100);
    if (digit < m_answers.size())
        m_answers.at(digit).fetch_add(1, std::memory_order_relaxed);
}

void Metrics::takeChanges(const ChangeSet &changes)
{
    m_recorded.fetch_add(static_cast<quint64>(changes.states.size()), std::memory_order_relaxed);
    m_incidents.fetch_add(static_cast<quint64>(changes.incidents.size()), std::memory_order_relaxed);
    m_sequence.store(changes.sequence, std::memory_order_relaxed);
}

Result<QByteArray> Metrics::text()
{
    const auto listing = m_catalog.list();
    if (!listing)
        return Unexpected(listing.error());
    std::map<QString, int> counts;
    for (int i = 0; i <= static_cast<int>(MonitorStatus::Paused); ++i)
        counts[toString(static_cast<MonitorStatus>(i))] = 0;
    for (const auto &entry : (*listing)->monitors)
        ++counts[toString(entry->view.state.status)];
    Family monitors = gauge("monitron_monitors", "Monitors by status");
    for (const auto &[status, count] : counts)
        monitors.add(count, {{"status", status.toStdString()}});

    Family answers = counter("monitron_http_answers_total", "Answers by class of status");
    for (std::size_t digit = 1; digit < m_answers.size(); ++digit)
        answers.add(static_cast<double>(m_answers.at(digit).load()),
                    {{"class", std::to_string(digit) + "xx"}});

    const EngineHealth health = m_engine.health();
    Family info = gauge("monitron_info", "Always 1; the version is its label");
    info.add(1, {{"version", MONITRON_VERSION}});
    const std::vector<prometheus::MetricFamily> families{
        info.take(),
        monitors.take(),
        answers.take(),
        single(counter("monitron_states_recorded_total", "States of monitors committed to the store"),
               static_cast<double>(m_recorded.load())),
        single(counter("monitron_incident_changes_total", "Incidents opened, changed or closed"),
               static_cast<double>(m_incidents.load())),
        single(gauge("monitron_change_sequence", "The last number of the change feed"),
               static_cast<double>(m_sequence.load())),
        single(gauge("monitron_replica_monitors", "Monitors that this process checks"), m_engine.held()),
        single(gauge("monitron_event_streams", "Open event streams"), m_hub.listeners()),
        single(gauge("monitron_network_available", "0 while the server's own network is lost"),
               health.networkAvailable ? 1 : 0),
        single(gauge("monitron_store_writable", "0 while the store can't be written"),
               health.storage ? 0 : 1),
        single(gauge("monitron_writes_waiting", "Writes that wait for the store"), health.waitingWrites),
    };
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, families);
    return QByteArray::fromStdString(out.str());
}

} // namespace monitron::api
