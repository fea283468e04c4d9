// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorvalidation.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>
#include <vector>

namespace monitron {

/// Where a webhook goes. Its JSON: url, headers (an object of name and value; not for secrets), signed
/// (false: there is no key to sign with).
struct WebhookSettings
{
    QUrl url;
    std::vector<HttpHeader> headers;
    std::optional<bool> isSigned; ///< none: when a key is stored

    /// Reads what `settings` has; rules that are broken are added to `errors`.
    [[nodiscard]] static WebhookSettings fromJson(const QJsonObject &settings,
                                                  std::vector<FieldError> &errors);
};

} // namespace monitron
