// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/commands/accountorder.h"

#include <QDateTime>

namespace monitron {

namespace {

AccountAnswer answer(const Result<void> &done, const QString &text)
{
    return done ? AccountAnswer{true, text} : AccountAnswer{false, done.error().message};
}

QString day(const std::optional<Timestamp> &at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(at->ms(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"))
              : QStringLiteral("never");
}

AccountAnswer list(const AccountDesk &desk)
{
    const auto users = desk.users();
    if (!users)
        return {false, users.error().message};
    qsizetype width = 0;
    for (const User &user : *users)
        width = std::max(width, user.email.size());
    QStringList lines;
    for (const User &user : *users)
        lines.append(QStringLiteral("%1  %2  %3  last here %4  %5")
                         .arg(user.email.leftJustified(width), toString(user.role).leftJustified(6),
                              user.active ? QStringLiteral("active  ") : QStringLiteral("disabled"),
                              day(user.lastLoginAt).leftJustified(10), user.fullName)
                         .trimmed());
    return {true, lines.isEmpty() ? QStringLiteral("There are no accounts.") : lines.join(u'\n')};
}

AccountAnswer add(const AccountOrder &order, AccountDesk &desk, Role role)
{
    User user;
    user.email = order.email;
    user.fullName = order.name;
    user.role = role;
    const QString password = order.password.isEmpty() ? AccountDesk::makePassword() : order.password;
    QString text = QStringLiteral("%1 has an account now, as %2.").arg(order.email, toString(role));
    if (order.password.isEmpty())
        text += QStringLiteral("\nPassword: ") + password;
    return answer(desk.add(user, password), text);
}

AccountAnswer resetPassword(const AccountOrder &order, AccountDesk &desk)
{
    const QString password = order.password.isEmpty() ? AccountDesk::makePassword() : order.password;
    QString text = QStringLiteral("%1 has a new password and is signed out everywhere.").arg(order.email);
    if (order.password.isEmpty())
        text += QStringLiteral("\nPassword: ") + password;
    return answer(desk.setPassword(order.email, password), text);
}

} // namespace

QJsonObject AccountOrder::toJson() const
{
    return {{QStringLiteral("verb"), verb},
            {QStringLiteral("email"), email},
            {QStringLiteral("name"), name},
            {QStringLiteral("role"), role},
            {QStringLiteral("password"), password}};
}

AccountOrder AccountOrder::fromJson(const QJsonObject &json)
{
    return {json.value(u"verb").toString(), json.value(u"email").toString(), json.value(u"name").toString(),
            json.value(u"role").toString(), json.value(u"password").toString()};
}

QJsonObject AccountAnswer::toJson() const
{
    return {{QStringLiteral("done"), done}, {QStringLiteral("text"), text}};
}

AccountAnswer AccountAnswer::fromJson(const QJsonObject &json)
{
    return {json.value(u"done").toBool(), json.value(u"text").toString()};
}

AccountAnswer carryOut(const AccountOrder &order, AccountDesk &desk)
{
    const Role role = roleFromString(order.role).value_or(Role::Editor);
    if (order.verb == u"list")
        return list(desk);
    if (order.verb == u"add")
        return add(order, desk, role);
    if (order.verb == u"reset-password")
        return resetPassword(order, desk);
    if (order.verb == u"role")
        return answer(desk.setRole(order.email, role),
                      QStringLiteral("%1 is %2 now.").arg(order.email, toString(role)));
    if (order.verb == u"disable")
        return answer(desk.setActive(order.email, false),
                      QStringLiteral("%1 is switched off and signed out everywhere.").arg(order.email));
    if (order.verb == u"enable")
        return answer(desk.setActive(order.email, true),
                      QStringLiteral("%1 may sign in again.").arg(order.email));
    return {false, QStringLiteral("The server knows no order \"%1\".").arg(order.verb)};
}

} // namespace monitron
