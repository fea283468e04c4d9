// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/route.h"

namespace monitron::api {

/// /openapi.json, and /docs, where people read and try it (Swagger UI, built in; without it, a page that
/// leads to the document).
class DocsController
{
public:
    [[nodiscard]] Routes routes();
    /// Once all routes are known, these included.
    void setDocument(const QJsonObject &document);

private:
    QByteArray m_document;
};

} // namespace monitron::api
