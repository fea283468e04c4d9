// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/messagetext.h"

#include "core/base/coretext.h"

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
    return name.isEmpty() ? CoreText::tr("(no name)") : name;
}

QString headingOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Down:
        return CoreText::tr("Down");
    case MessageKind::Flapping:
        return CoreText::tr("Flapping");
    case MessageKind::Sustained:
        return CoreText::tr("Sustained outage");
    case MessageKind::StillDown:
        return CoreText::tr("Still down");
    case MessageKind::Recovered:
        return CoreText::tr("Recovered");
    case MessageKind::Paused:
        return CoreText::tr("Paused while down");
    case MessageKind::Certificate:
        return CoreText::tr("Certificate");
    case MessageKind::Test:
        return CoreText::tr("Test");
    }
    return CoreText::tr("Alert");
}

/// How long it has lasted, empty if that is not known.
QString lasting(const Message &message, Timestamp to)
{
    return message.startedAt && to > *message.startedAt ? formatDuration(to - *message.startedAt) : QString();
}

QString stillDown(const QString &name, const QString &cause, const QString &length)
{
    if (length.isEmpty())
        return cause.isEmpty() ? CoreText::tr("%1 is still down.").arg(name)
                               : CoreText::tr("%1 is still down: %2").arg(name, cause);
    return cause.isEmpty() ? CoreText::tr("%1 is still down after %2.").arg(name, length)
                           : CoreText::tr("%1 is still down after %2: %3").arg(name, length, cause);
}

QString recovered(const QString &name, const QString &length)
{
    return length.isEmpty() ? CoreText::tr("%1 is up again.").arg(name)
                            : CoreText::tr("%1 is up again after %2.").arg(name, length);
}

QString sentenceOf(const Message &message)
{
    const QString name = nameOf(message);
    const QString cause = oneLine(message.cause, longestCause);
    switch (message.kind) {
    case MessageKind::Down:
        return cause.isEmpty() ? CoreText::tr("%1 is down.").arg(name)
                               : CoreText::tr("%1 is down: %2").arg(name, cause);
    case MessageKind::Flapping:
        return cause.isEmpty() ? CoreText::tr("%1 goes down and up again and again.").arg(name)
                               : CoreText::tr("%1 goes down and up again and again: %2").arg(name, cause);
    case MessageKind::Sustained:
        return cause.isEmpty()
                   ? CoreText::tr("%1 has had %n failed checks lately.", nullptr, message.failures).arg(name)
                   : CoreText::tr("%1 has had %n failed checks lately: %2", nullptr, message.failures)
                         .arg(name, cause);
    case MessageKind::StillDown:
        return stillDown(name, cause, lasting(message, message.at));
    case MessageKind::Recovered:
        return recovered(name, lasting(message, message.endedAt.value_or(message.at)));
    case MessageKind::Paused:
        return CoreText::tr("%1 was paused while it was down.").arg(name);
    case MessageKind::Certificate:
        return cause.isEmpty() ? CoreText::tr("%1: its certificate needs attention.").arg(name)
                               : CoreText::tr("%1: %2", "monitor, what is wrong").arg(name, cause);
    case MessageKind::Test:
        return CoreText::tr("This is a test. Alerts will reach you here.");
    }
    return name;
}

using Facts = std::vector<std::pair<QString, QString>>;

Facts factsOf(const Message &message)
{
    Facts facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.emplace_back(name, value);
    };
    if (message.kind != MessageKind::Test) {
        add(CoreText::tr("Monitor"), nameOf(message));
        add(CoreText::tr("Address"), shownAddress(message.monitorUrl));
        add(CoreText::tr("Cause"), oneLine(message.cause, longestCause));
    }
    if (message.startedAt)
        add(CoreText::tr("Since"), formatUtc(*message.startedAt));
    if (message.endedAt)
        add(CoreText::tr("Until"), formatUtc(*message.endedAt));
    add(CoreText::tr("Lasted"), lasting(message, message.endedAt.value_or(message.at)));
    if (message.failures > 0)
        add(CoreText::tr("Failed checks"), QString::number(message.failures));
    add(CoreText::tr("Decided"), formatUtc(message.at));
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
                              ? CoreText::tr("Test message from Monitron")
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
    if (messages.size() > shown) {
        const QString before = CoreText::tr("Before");
        //: Under a list of alerts: how many were left out of it. "Before: 12 more"
        const QString more = CoreText::tr("%n more", nullptr, static_cast<int>(messages.size() - shown));
        facts.emplace_back(before, more);
    }
    return compose(CoreText::tr("%n alerts", nullptr, static_cast<int>(messages.size())),
                   CoreText::tr("%1. Latest: %2.").arg(parts.join(u", "), names.join(u", ")), facts);
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
        return CoreText::tr("%1 ms").arg(ms);
    struct Unit
    {
        qint64 seconds;
        const char *text;
    };
    static constexpr Unit units[] = {{86400, QT_TRANSLATE_NOOP("CoreText", "%1 d")},
                                     {3600, QT_TRANSLATE_NOOP("CoreText", "%1 h")},
                                     {60, QT_TRANSLATE_NOOP("CoreText", "%1 min")},
                                     {1, QT_TRANSLATE_NOOP("CoreText", "%1 s")}};
    const qint64 seconds = ms / 1000;
    for (std::size_t i = 0; i < std::size(units); ++i) {
        if (seconds < units[i].seconds)
            continue;
        QString text = CoreText::tr(units[i].text).arg(seconds / units[i].seconds);
        const qint64 rest = seconds % units[i].seconds;
        if (i + 1 < std::size(units) && rest / units[i + 1].seconds > 0)
            text += u' ' + CoreText::tr(units[i + 1].text).arg(rest / units[i + 1].seconds);
        return text;
    }
    return CoreText::tr("%1 s").arg(0);
}

} // namespace monitron
