// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "syncserver/commands/accountorder.h"
#include "syncserver/commands/commandline.h"
#include "syncserver/commands/commands.h"
#include "syncserver/commands/terminal.h"
#include "syncserver/controlsocket.h"
#include "syncserver/datadirectory.h"

namespace monitron {

namespace {

/// On the data itself, or through the server that has it.
Result<AccountAnswer> place(const AccountOrder &order, const ServerConfig &config)
{
    const auto store = datadirectory::openStore(config);
    if (!store && store.error().code == Error::Code::Locked)
        return ControlSocket::ask(config.dataDirectory, order.toJson()).map(&AccountAnswer::fromJson);
    if (!store)
        return Unexpected(store.error());
    const SystemClock clock;
    AccountDesk desk({[&store] { return (*store)->openReader(); },
                      [&store](const std::function<Result<void>(Writer &)> &job) {
                          return (*store)->write(job).map([](const ChangeSet &) {});
                      }},
                     clock);
    return carryOut(order, desk);
}

int wordsOf(const QString &verb)
{
    if (verb == u"list")
        return 1;
    return verb == u"role" ? 3 : 2;
}

} // namespace

int runUser(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("user add EMAIL|list|role EMAIL ROLE|disable EMAIL|enable EMAIL|reset-password EMAIL"),
        QStringLiteral("Accounts of people: viewer sees, editor changes monitors and channels, admin looks "
                       "after the server.\nWithout --password-stdin, add and reset-password make a "
                       "password and print it. The server may be running."));
    line.addOption(QStringLiteral("role"), QStringLiteral("ROLE"),
                   QStringLiteral("add: viewer, editor (otherwise) or admin"));
    line.addOption(QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("add: the full name"));
    line.addOption(QStringLiteral("password-stdin"), QString(),
                   QStringLiteral("add, reset-password: the password is a line of standard input"));
    if (const auto status = line.parse(arguments, 1, 3))
        return *status;
    AccountOrder order{line.word(0), line.word(1), line.value(QStringLiteral("name")), QString(), QString()};
    static const QStringList verbs{QStringLiteral("add"),    QStringLiteral("list"),
                                   QStringLiteral("role"),   QStringLiteral("disable"),
                                   QStringLiteral("enable"), QStringLiteral("reset-password")};
    if (!verbs.contains(order.verb))
        return line.misuse(QStringLiteral("There is no \"user %1\".").arg(order.verb));
    const int words = wordsOf(order.verb);
    if (line.word(words - 1).isEmpty() || !line.word(words).isEmpty())
        return line.misuse(QStringLiteral("\"user %1\" takes %2.")
                               .arg(order.verb, words == 1 ? QStringLiteral("no argument")
                                                : words == 2
                                                    ? QStringLiteral("one e-mail address")
                                                    : QStringLiteral("an e-mail address and a role")));
    order.role = order.verb == u"role" ? line.word(2) : line.value(QStringLiteral("role"));
    if (!order.role.isEmpty() && !roleFromString(order.role))
        return line.misuse(QStringLiteral("\"%1\" is no role: viewer, editor or admin.").arg(order.role));
    const auto config = line.readConfig();
    if (!config)
        return terminal::Misused;
    if (line.isSet(QStringLiteral("password-stdin"))) {
        const auto password = terminal::readPassword(QStringLiteral("Password"));
        if (!password)
            return terminal::fail(password.error());
        order.password = *password;
    }
    const auto answer = place(order, *config);
    if (!answer)
        return terminal::fail(answer.error());
    if (!answer->done)
        return terminal::fail({Error::Code::Refused, answer->text});
    terminal::say(answer->text);
    return terminal::Done;
}

} // namespace monitron
