// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"
#include "syncserver/api/call.h"

#include <vector>

namespace monitron {
class Engine;
}

namespace monitron::api {

/// Writes down who changed what. Any thread.
class AuditLog
{
public:
    explicit AuditLog(Engine &engine) : m_engine(engine) {}

    /// What a successful request has done; `before` and `after` hold no secrets.
    struct Deed
    {
        QString action; ///< "monitor.update"
        QString entity;
        QString entityId;
        QJsonValue before{QJsonValue::Undefined};
        QJsonValue after{QJsonValue::Undefined};
    };
    void note(const Call &call, const Deed &deed);
    /// The changes of an edit as what was before and what is after it.
    static void describe(const std::vector<FieldChange> &changes, Deed &deed);

private:
    Engine &m_engine;
};

} // namespace monitron::api
