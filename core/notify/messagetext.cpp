// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/messagetext.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <map>
#include <utility>

namespace monitron {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestCause = 500;

/// Foreign text as one line: no line breaks, control characters or marks that turn the reading direction.
QString oneLine(const QString &text, qsizetype longest)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        const bool breaks = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                            c == QChar::ParagraphSeparator;
        line.append(turns || breaks ? QChar(u' ') : c);
    }
    line = line.simplified();
    if (line.size() > longest) {
        const bool splitsPair = line.at(longest - 2).isHighSurrogate();
        line = line.left(longest - (splitsPair ? 2 : 1)) + u'…';
    }
    return line;
}

QString nameOf(const Message &message)
{
    const QString name = oneLine(message.monitorName, longestName);
    return name.isEmpty() ? QStringLiteral("(no name)") : name;
}

QString headingOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Down:
        return QStringLiteral("Down");
    case MessageKind::Flapping:
        return QStringLiteral("Flapping");
    case MessageKind::Sustained:
        return QStringLiteral("Failing again and again");
    case MessageKind::StillDown:
        return QStringLiteral("Still down");
    case MessageKind::Recovered:
        return QStringLiteral("Recovered");
    case MessageKind::Paused:
        return QStringLiteral("Paused while down");
    case MessageKind::Certificate:
        return QStringLiteral("Certificate");
    case MessageKind::Test:
        return QStringLiteral("Test");
    }
    return QStringLiteral("Alert");
}

QString withCause(const QString &sentence, const Message &message)
{
    const QString cause = oneLine(message.cause, longestCause);
    return cause.isEmpty() ? sentence + u'.' : sentence + QStringLiteral(": ") + cause;
}

QString lasting(const Message &message, const QString &before, Timestamp to)
{
    return message.startedAt && to > *message.startedAt ? before + formatDuration(to - *message.startedAt)
                                                        : QString();
}

QString sentenceOf(const Message &message)
{
    const QString name = nameOf(message);
    switch (message.kind) {
    case MessageKind::Down:
        return withCause(QStringLiteral("%1 is down").arg(name), message);
    case MessageKind::Flapping:
        return withCause(QStringLiteral("%1 goes down and up again and again").arg(name), message);
    case MessageKind::Sustained:
        return withCause(
            QStringLiteral("%1 has had %2 failed checks lately").arg(name, QString::number(message.failures)),
            message);
    case MessageKind::StillDown:
        return withCause(QStringLiteral("%1 is still down").arg(name) +
                             lasting(message, QStringLiteral(" after "), message.at),
                         message);
    case MessageKind::Recovered:
        return QStringLiteral("%1 is up again").arg(name) +
               lasting(message, QStringLiteral(" after "), message.endedAt.value_or(message.at)) + u'.';
    case MessageKind::Paused:
        return QStringLiteral("%1 was paused while it was down.").arg(name);
    case MessageKind::Certificate:
        return withCause(QStringLiteral("The certificate of %1").arg(name), message);
    case MessageKind::Test:
        return QStringLiteral("This is a test. Alerts will reach you here.");
    }
    return name;
}

using Facts = std::vector<std::pair<QString, QString>>;

Facts factsOf(const Message &message)
{
    Facts facts;
    const auto add = [&facts](const char *name, const QString &value) {
        if (!value.isEmpty())
            facts.emplace_back(QString::fromLatin1(name), value);
    };
    if (message.kind != MessageKind::Test) {
        add("Monitor", nameOf(message));
        add("Address", shownAddress(message.monitorUrl));
        add("Cause", oneLine(message.cause, longestCause));
    }
    if (message.startedAt)
        add("Since", formatUtc(*message.startedAt));
    if (message.endedAt)
        add("Until", formatUtc(*message.endedAt));
    add("Lasted", lasting(message, QString(), message.endedAt.value_or(message.at)));
    if (message.failures > 0)
        add("Failed checks", QString::number(message.failures));
    add("Decided", formatUtc(message.at));
    return facts;
}

QString htmlOf(const QString &title, const QString &sentence, const Facts &facts)
{
    QString rows;
    for (const auto &[name, value] : facts)
        rows += QStringLiteral(
                    "<tr><th align=\"left\" style=\"padding:2px 16px 2px 0;font-weight:normal;color:#666\">"
                    "%1</th><td style=\"padding:2px 0\">%2</td></tr>\n")
                    .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>") +
           title.toHtmlEscaped() +
           QStringLiteral("</title></head>\n<body style=\"font-family:sans-serif\">\n<h2>") +
           title.toHtmlEscaped() + QStringLiteral("</h2>\n<p>") + sentence.toHtmlEscaped() +
           QStringLiteral("</p>\n<table>\n") + rows + QStringLiteral("</table>\n</body></html>\n");
}

MessageText compose(const QString &title, const QString &sentence, const Facts &facts)
{
    MessageText text{title, sentence, sentence + QStringLiteral("\n\n"), htmlOf(title, sentence, facts)};
    for (const auto &[name, value] : facts)
        text.plain += name + QStringLiteral(": ") + value + u'\n';
    return text;
}

} // namespace

MessageText messageText(const Message &message)
{
    const QString title = message.kind == MessageKind::Test
                              ? QStringLiteral("Test message from Monitron")
                              : headingOf(message.kind) + QStringLiteral(": ") + nameOf(message);
    return compose(title, sentenceOf(message), factsOf(message));
}

MessageText messageText(const std::vector<Message> &messages)
{
    if (messages.size() == 1)
        return messageText(messages.front());
    std::map<MessageKind, int> counts;
    for (const Message &message : messages)
        ++counts[message.kind];
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts.append(QStringLiteral("%1: %2").arg(headingOf(kind)).arg(count));

    constexpr std::size_t shown = 20;
    Facts facts;
    QStringList names;
    // The newest say best how things stand.
    for (auto it = messages.rbegin(); it != messages.rend() && facts.size() < shown; ++it) {
        facts.emplace_back(formatUtc(it->at), sentenceOf(*it));
        if (names.size() < 3 && !names.contains(nameOf(*it)))
            names.append(nameOf(*it));
    }
    if (messages.size() > shown)
        facts.emplace_back(QStringLiteral("Before"), QStringLiteral("%1 more").arg(messages.size() - shown));
    return compose(QStringLiteral("%1 alerts").arg(messages.size()),
                   QStringLiteral("%1. Latest: %2.").arg(parts.join(u", "), names.join(u", ")), facts);
}

QString shownAddress(const QString &url)
{
    const QUrl parsed(url);
    return oneLine(parsed.isValid() ? parsed.toString(QUrl::RemoveUserInfo) : url, 2000);
}

QString formatUtc(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
}

QString formatDuration(Duration duration)
{
    const qint64 ms = std::max<qint64>(duration.count(), 0);
    if (ms < 1000)
        return QStringLiteral("%1 ms").arg(ms);
    struct Unit
    {
        qint64 seconds;
        const char *name;
    };
    static constexpr Unit units[] = {{86400, "d"}, {3600, "h"}, {60, "min"}, {1, "s"}};
    const qint64 seconds = ms / 1000;
    for (std::size_t i = 0; i < std::size(units); ++i) {
        if (seconds < units[i].seconds)
            continue;
        QString text =
            QStringLiteral("%1 %2").arg(seconds / units[i].seconds).arg(QLatin1StringView(units[i].name));
        const qint64 rest = seconds % units[i].seconds;
        if (i + 1 < std::size(units) && rest / units[i + 1].seconds > 0)
            text += QStringLiteral(" %1 %2")
                        .arg(rest / units[i + 1].seconds)
                        .arg(QLatin1StringView(units[i + 1].name));
        return text;
    }
    return QStringLiteral("0 s");
}

} // namespace monitron
