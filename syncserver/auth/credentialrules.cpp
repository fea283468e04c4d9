// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/credentialrules.h"

#include <QStringList>

#include <algorithm>

namespace monitron::auth {

namespace {

constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestPassword = 1024;
constexpr qsizetype longestEmail = 254; // RFC 5321
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestName = 200;

/// What everybody tries first, of those that are long enough.
bool isCommon(const QString &password)
{
    static const QStringList common{
        QStringLiteral("password"),  QStringLiteral("passw0rd"),   QStringLiteral("password1"),
        QStringLiteral("12345678"),  QStringLiteral("123456789"),  QStringLiteral("1234567890"),
        QStringLiteral("87654321"),  QStringLiteral("qwertyuiop"), QStringLiteral("qwertzuiop"),
        QStringLiteral("1q2w3e4r"),  QStringLiteral("iloveyou"),   QStringLiteral("sunshine"),
        QStringLiteral("princess"),  QStringLiteral("football"),   QStringLiteral("baseball"),
        QStringLiteral("trustno1"),  QStringLiteral("changeme"),   QStringLiteral("administrator"),
        QStringLiteral("superuser"), QStringLiteral("letmein1"),   QStringLiteral("welcome1"),
        QStringLiteral("monitron"),
    };
    const bool oneLetter = password.count(password.at(0)) == password.size();
    return oneLetter || common.contains(password, Qt::CaseInsensitive);
}

FieldError wrong(const char *field, const QString &message)
{
    return {QString::fromLatin1(field), message};
}

bool isPlain(QChar letter)
{
    return letter.isPrint() && !letter.isSpace();
}

} // namespace

std::optional<FieldError> passwordProblem(const QString &password, const QString &email)
{
    if (password.size() < shortestPassword)
        return wrong("password", QStringLiteral("must have at least 8 characters"));
    if (password.size() > longestPassword)
        return wrong("password", QStringLiteral("must not have over 1,024 characters"));
    if (password.compare(email, Qt::CaseInsensitive) == 0)
        return wrong("password", QStringLiteral("must not be the e-mail address"));
    if (isCommon(password))
        return wrong("password", QStringLiteral("is one of those that are tried first; choose another one"));
    return std::nullopt;
}

std::optional<FieldError> emailProblem(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const QString domain = email.mid(at + 1);
    const bool plain = std::all_of(email.begin(), email.end(), isPlain);
    const bool labels = !domain.isEmpty() && !domain.split(u'.').contains(QString());
    if (at < 1 || at > longestLocalPart || email.indexOf(u'@') != at || !plain || !labels)
        return wrong("email", QStringLiteral("must be an e-mail address, such as anna@example.org"));
    if (email.size() > longestEmail)
        return wrong("email", QStringLiteral("must not have over 254 characters"));
    return std::nullopt;
}

std::optional<FieldError> nameProblem(const QString &fullName)
{
    if (fullName.size() > longestName)
        return wrong("full_name", QStringLiteral("must not have over 200 characters"));
    return std::nullopt;
}

std::optional<AuthError> problemsOf(std::initializer_list<std::optional<FieldError>> found)
{
    AuthError error{AuthError::Kind::Invalid, {}, {}, Duration(0)};
    QStringList words;
    for (const auto &problem : found) {
        if (!problem)
            continue;
        error.fields.push_back(*problem);
        words << problem->field + u' ' + problem->message;
    }
    if (words.isEmpty())
        return std::nullopt;
    error.message = words.join(QStringLiteral("; ")) + u'.';
    return error;
}

} // namespace monitron::auth
