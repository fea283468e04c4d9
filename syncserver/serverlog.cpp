// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/serverlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

namespace monitron {

namespace {

using Level = ServerConfig::LogLevel;

enum class Form : quint8 { Json, Timed, Prioritised };

// Qt calls a plain function for each message: what it has to know can't be handed to it otherwise.
std::atomic<Level> lowest = Level::Info;
std::atomic<Form> form = Form::Timed;

struct Rank
{
    Level level;
    const char *name;
    int priority; ///< of syslog(3)
};

Rank rankOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {Level::Debug, "debug", 7};
    case QtInfoMsg:
        return {Level::Info, "info", 6};
    case QtWarningMsg:
        return {Level::Warning, "warning", 4};
    case QtCriticalMsg:
        return {Level::Error, "error", 3};
    case QtFatalMsg:
        break;
    }
    return {Level::Error, "error", 2};
}

/// What comes from outside must not begin a line of its own.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QByteArray formatted(const Rank &rank, const char *category, const QString &message)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    switch (form.load(std::memory_order_relaxed)) {
    case Form::Json:
        return QJsonDocument(QJsonObject{{QStringLiteral("time"), now},
                                         {QStringLiteral("level"), QLatin1String(rank.name)},
                                         {QStringLiteral("category"), QLatin1String(category)},
                                         {QStringLiteral("message"), message}})
                   .toJson(QJsonDocument::Compact) +
               '\n';
    case Form::Prioritised:
        return QStringLiteral("<%1>%2: %3\n")
            .arg(QString::number(rank.priority), QLatin1String(category), oneLine(message))
            .toUtf8();
    case Form::Timed:
        break;
    }
    return QStringLiteral("%1 %2 %3: %4\n")
        .arg(now, QLatin1String(rank.name), QLatin1String(category), oneLine(message))
        .toUtf8();
}

/// One write for each line, so that lines of several threads don't mix.
void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const Rank rank = rankOf(type);
    if (rank.level < lowest.load(std::memory_order_relaxed))
        return;
    const QByteArray line = formatted(rank, context.category ? context.category : "default", message);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ServerLog::ServerLog(ServerConfig::LogFormat format, Level level)
{
    if (format == ServerConfig::LogFormat::Json)
        form = Form::Json;
    else
        form = qEnvironmentVariableIsSet("JOURNAL_STREAM") ? Form::Prioritised : Form::Timed;
    setLevel(level);
    qInstallMessageHandler(write);
}

ServerLog::~ServerLog()
{
    qInstallMessageHandler(nullptr);
}

void ServerLog::setLevel(Level level)
{
    lowest = level;
    QLoggingCategory::setFilterRules(level == Level::Debug ? QStringLiteral("monitron.*.debug=true")
                                                           : QString());
}

} // namespace monitron
