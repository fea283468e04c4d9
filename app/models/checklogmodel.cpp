// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checklogmodel.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

constexpr int pageSize = 100;
constexpr std::chrono::milliseconds newPause{150};
constexpr Timestamp endOfTime{std::numeric_limits<std::int64_t>::max()};

/// The reason phrases of RFC 9110 that people meet; the number alone says it for the rest.
QString reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return QStringLiteral("OK");
    case 201:
        return QStringLiteral("Created");
    case 202:
        return QStringLiteral("Accepted");
    case 204:
        return QStringLiteral("No Content");
    case 206:
        return QStringLiteral("Partial Content");
    case 301:
        return QStringLiteral("Moved Permanently");
    case 302:
        return QStringLiteral("Found");
    case 303:
        return QStringLiteral("See Other");
    case 304:
        return QStringLiteral("Not Modified");
    case 307:
        return QStringLiteral("Temporary Redirect");
    case 308:
        return QStringLiteral("Permanent Redirect");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    default:
        return {};
    }
}

/// The next 1, 2 or 5 times a power of ten above, from 1 ms on.
qint64 roundUp(qint64 us)
{
    for (qint64 power = 1000;; power *= 10) {
        for (const int step : {1, 2, 5}) {
            if (us <= power * step || power > 1'000'000'000)
                return power * step;
        }
    }
}

} // namespace

QString checkSentence(const CheckResult &result)
{
    if (!result.message.isEmpty())
        return format::brief(result.message, 300);
    if (result.outcome == Outcome::Unobserved)
        return QCoreApplication::translate("Check", "Not observed");
    if (result.statusCode > 0)
        return QStringLiteral("%1 %2").arg(result.statusCode).arg(reasonPhrase(result.statusCode)).trimmed();
    return result.outcome == Outcome::Good ? QCoreApplication::translate("Check", "Connected")
                                           : QCoreApplication::translate("Check", "Failed");
}

CheckLogModel::CheckLogModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    m_newTimer.setSingleShot(true);
    m_newTimer.setInterval(newPause);
    connect(&m_newTimer, &QTimer::timeout, this, &CheckLogModel::readNewest);
    connect(&m_workspace, &Workspace::changed, this, &CheckLogModel::takeChanges);
}

void CheckLogModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    restart();
}

void CheckLogModel::setFailuresOnly(bool only)
{
    if (only == m_failuresOnly)
        return;
    m_failuresOnly = only;
    restart();
}

void CheckLogModel::restart()
{
    beginResetModel();
    ++m_generation;
    m_checks.clear();
    m_reading = false;
    m_loaded = false;
    m_ended = m_monitor.isNull();
    endResetModel();
    fetchMore({});
}

bool CheckLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_ended && !m_reading;
}

void CheckLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    const Timestamp before = m_checks.empty() ? endOfTime : m_checks.back().at;
    const auto query = [id = m_monitor, before, only = m_failuresOnly](const Reader &reader) {
        return reader.results(id, before, pageSize, only);
    };
    whenDone(m_workspace.read(query), this,
             [this, generation = m_generation](const Result<std::vector<CheckResult>> &page) {
                 if (generation != m_generation)
                     return;
                 m_ended = !page || page->size() < static_cast<size_t>(pageSize);
                 if (page)
                     append(*page);
                 m_reading = false; // only now: whoever hears of the new rows may ask for more at once
                 if (!m_loaded) {
                     m_loaded = true;
                     Q_EMIT loaded();
                 }
             });
}

void CheckLogModel::append(const std::vector<CheckResult> &page)
{
    if (page.empty())
        return;
    const int first = static_cast<int>(m_checks.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_checks.insert(m_checks.end(), page.begin(), page.end());
    endInsertRows();
    rescale();
}

void CheckLogModel::rescale()
{
    // What most of the latest checks fit into: one timeout must not shrink all the others to nothing.
    std::vector<qint64> times;
    for (size_t i = 0; i < std::min<size_t>(m_checks.size(), pageSize); ++i)
        times.push_back(m_checks[i].totalUs);
    const auto most = times.begin() + static_cast<std::ptrdiff_t>(times.size() * 9 / 10);
    std::nth_element(times.begin(), most, times.end());
    const qint64 scale = roundUp(*most);
    if (scale == std::exchange(m_scaleUs, scale))
        return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ScaleRole});
}

void CheckLogModel::takeChanges(const ChangeSet &changes)
{
    if (changes.states.contains(m_monitor) && !m_newTimer.isActive())
        m_newTimer.start();
}

void CheckLogModel::readNewest()
{
    if (m_monitor.isNull() || !m_loaded)
        return;
    const auto query = [id = m_monitor, only = m_failuresOnly](const Reader &reader) {
        return reader.results(id, endOfTime, pageSize, only);
    };
    whenDone(m_workspace.read(query), this,
             [this, generation = m_generation](const Result<std::vector<CheckResult>> &page) {
                 if (generation == m_generation && page)
                     prepend(*page);
             });
}

void CheckLogModel::prepend(const std::vector<CheckResult> &page)
{
    size_t fresh = 0;
    while (fresh < page.size() && (m_checks.empty() || page[fresh].at > m_checks.front().at))
        ++fresh;
    if (fresh == 0)
        return;
    if (fresh == static_cast<size_t>(pageSize) && !m_checks.empty()) {
        restart(); // more have come than one page holds: a hole must not be shown as continuous
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
    m_checks.insert(m_checks.begin(), page.begin(), page.begin() + static_cast<std::ptrdiff_t>(fresh));
    endInsertRows();
    rescale();
}

int CheckLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant CheckLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckResult &check = m_checks[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return checkSentence(check);
    case TimeRole:
        return format::time(check.at, m_workspace.clock().now());
    case ScaleRole:
        return m_scaleUs;
    case CheckRole:
        return QVariant::fromValue(check);
    case Qt::ToolTipRole:
        return QString(format::exactTime(check.at) + QLatin1Char('\n') + checkSentence(check) +
                       (check.manual ? QLatin1Char('\n') + tr("Run by hand") : QString()));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "time, sentence, latency")
            .arg(format::time(check.at, m_workspace.clock().now()), checkSentence(check),
                 format::latency(check.totalUs));
    default:
        return {};
    }
}

} // namespace monitron
