// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/accountdesk.h"

#include <QJsonObject>

namespace monitron {

/// What is to be done with an account, so that it can be handed to the running server.
struct AccountOrder
{
    QString verb; ///< add, list, role, disable, enable, reset-password
    QString email;
    QString name;
    QString role;     ///< as it was written; checked by whoever made the order
    QString password; ///< empty: one is made

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AccountOrder fromJson(const QJsonObject &json);
};

/// How it went, for the terminal.
struct AccountAnswer
{
    bool done = false;
    QString text;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AccountAnswer fromJson(const QJsonObject &json);
};

[[nodiscard]] AccountAnswer carryOut(const AccountOrder &order, AccountDesk &desk);

} // namespace monitron
