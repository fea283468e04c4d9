// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/changeset.h"
#include "syncserver/api/changehub.h"
#include "syncserver/api/monitorcatalog.h"

#include <array>
#include <atomic>

namespace monitron {
class Engine;
}

namespace monitron::api {

/// What Prometheus scrapes (https://prometheus.io/docs/instrumenting/exposition_formats/). Any thread.
class Metrics
{
public:
    /// All outlive it.
    Metrics(const Engine &engine, MonitorCatalog &catalog, const ChangeHub &hub)
        : m_engine(engine), m_catalog(catalog), m_hub(hub)
    {
    }

    void countAnswer(int status);
    void takeChanges(const ChangeSet &changes);

    [[nodiscard]] Result<QByteArray> text();

private:
    const Engine &m_engine;
    MonitorCatalog &m_catalog;
    const ChangeHub &m_hub;
    std::array<std::atomic<quint64>, 6> m_answers{}; ///< by the status' first digit
    std::atomic<quint64> m_recorded = 0;             ///< states: results, and what people changed
    std::atomic<quint64> m_incidents = 0;
    std::atomic<qint64> m_sequence = 0;
};

} // namespace monitron::api
