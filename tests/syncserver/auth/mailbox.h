// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/auth/mailer.h"

#include <QMutex>
#include <QRegularExpression>

#include <vector>

namespace monitron::auth {

/// Keeps what would be sent.
class Mailbox final : public Mailer
{
public:
    struct Mail
    {
        QString to;
        QString subject;
        QString text;
    };
    void send(const QString &to, const QString &subject, const QString &text) override
    {
        const QMutexLocker locker(&m_mutex);
        m_mails.push_back({to, subject, text});
    }
    QFuture<Result<QString>> attempt(const QString &to, const QString &subject, const QString &text) override
    {
        send(to, subject, text);
        return QtFuture::makeReadyFuture<Result<QString>>(QStringLiteral("250 kept"));
    }
    std::vector<Mail> mails()
    {
        const QMutexLocker locker(&m_mutex);
        return m_mails;
    }
    /// What follows `before` in the latest mail, up to the end of the line.
    QString latest(const QString &before)
    {
        const QRegularExpression pattern(QRegularExpression::escape(before) + QStringLiteral("(\\S+)"));
        const auto all = mails();
        return all.empty() ? QString() : pattern.match(all.back().text).captured(1);
    }

private:
    QMutex m_mutex;
    std::vector<Mail> m_mails;
};

} // namespace monitron::auth
