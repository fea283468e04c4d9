// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/retrytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace monitron {

QString formatRetry(const std::vector<RetryStage> &stages)
{
    QStringList parts;
    for (const RetryStage &stage : stages) {
        const QString seconds = QString::number(stage.delay.count() / 1000);
        parts.append(stage.attempts ? QStringLiteral("%1 × %2").arg(QString::number(*stage.attempts), seconds)
                                    : seconds);
    }
    return parts.join(QStringLiteral(", "));
}

Result<std::vector<RetryStage>> parseRetry(const QString &text)
{
    static const QRegularExpression one(
        QStringLiteral(R"(^\s*(?:then\s+)?(?:(\d{1,4})\s*[x×*]\s*)?(\d{1,6})\s*s?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<RetryStage> stages;
    if (text.trimmed().isEmpty())
        return stages;
    const QStringList parts = text.split(QLatin1Char(','));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto match = one.match(parts.at(i));
        const bool forEver = match.captured(1).isEmpty();
        if (!match.hasMatch() || (forEver && i + 1 < parts.size()))
            return failure(Error::Code::Invalid,
                           QCoreApplication::translate(
                               "Retry", "“%1” is not a number of attempts × seconds, such as 2 × 30")
                               .arg(parts.at(i).trimmed().left(40)));
        stages.push_back({forEver ? std::nullopt : std::optional(match.captured(1).toInt()),
                          std::chrono::seconds(match.captured(2).toInt())});
    }
    return stages;
}

} // namespace monitron
