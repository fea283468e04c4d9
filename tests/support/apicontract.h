// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/schemavalidator.h"
#include "tests/support/rawclient.h"

#include <QStringList>

namespace monitron::test {

/// What /openapi.json promises, to hold answers against.
class ApiContract
{
public:
    explicit ApiContract(const QJsonObject &document);

    /// Everything in an answer to `method` (GET, also for HEAD) at `path` that is not as documented.
    [[nodiscard]] QStringList breaches(const QByteArray &method, const QByteArray &path,
                                       const RawAnswer &answer) const;
    [[nodiscard]] const QJsonObject &document() const { return m_document; }

private:
    [[nodiscard]] QJsonObject operation(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] QStringList fieldBreaches(const QJsonObject &schema, const QByteArray &body) const;

    QJsonObject m_document;
    api::SchemaValidator m_validator;
};

} // namespace monitron::test
