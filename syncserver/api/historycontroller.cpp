// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/historycontroller.h"

#include "core/model/latencyhistogram.h"
#include "core/storage/reader.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/replies.h"

#include <limits>

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("History");
constexpr int mostChecks = 200;
constexpr int usualChecks = 50;
constexpr int usualPoints = 500;
constexpr int mostPoints = 5000;
constexpr Duration aDay = std::chrono::hours(24);

const QStringList rangeNames{QStringLiteral("1h"),  QStringLiteral("24h"), QStringLiteral("7d"),
                             QStringLiteral("30d"), QStringLiteral("90d"), QStringLiteral("1y")};

std::vector<Parameter> rangeParameters()
{
    return {
        {"range", schema::oneOf(rangeNames),
         QStringLiteral("That long until now; 24h where nothing is said.")},
        {"from", schema::time(), QStringLiteral("Instead of a range: its beginning …")},
        {"to", schema::time(), QStringLiteral("… and its end; now where it isn't given.")},
    };
}

Duration lengthOf(const QString &range)
{
    if (range == u"1h")
        return std::chrono::hours(1);
    if (range == u"7d")
        return 7 * aDay;
    if (range == u"30d")
        return 30 * aDay;
    if (range == u"90d")
        return 90 * aDay;
    return range == u"1y" ? 365 * aDay : aDay;
}

tl::expected<TimeRange, Problem> rangeOf(const Call &call)
{
    // The end is not part of a range, but what has just happened is wanted.
    const Timestamp to = call.has("to") ? timeFrom(call.text("to")) : call.now + Duration(1);
    const Timestamp from = call.has("from") ? timeFrom(call.text("from")) : to - lengthOf(call.text("range"));
    if (call.has("from") && call.has("range"))
        return Failure(
            badFields({{QStringLiteral("range"), QStringLiteral("can't be given together with from")}}));
    if (!(from < to))
        return Failure(
            badFields({{QStringLiteral("from"), QStringLiteral("must be before the end of the range")}}));
    return TimeRange{from, to};
}

QString nameOf(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Raw:
        return QStringLiteral("raw");
    case Resolution::Hour:
        return QStringLiteral("hour");
    case Resolution::Day:
        break;
    }
    return QStringLiteral("day");
}

std::optional<Outcome> outcomeOf(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    return name == u"up" ? Outcome::Good : (name == u"down" ? Outcome::Bad : Outcome::Unobserved);
}

QJsonObject toJson(const TimeRange &range)
{
    return {{QStringLiteral("from"), rfc3339(range.from)}, {QStringLiteral("to"), rfc3339(range.to)}};
}

schema::Schema answerOverRange(std::vector<schema::Property> more)
{
    more.insert(more.begin(), {{"from", schema::time()}, {"to", schema::time()}});
    return schema::object(more);
}

schema::Schema pointSchema()
{
    const auto phase = schema::nullable(schema::number(0));
    return schema::object({{"at", schema::time()},
                           {"seconds", schema::number(0)},
                           {"up", schema::integer(0)},
                           {"down", schema::integer(0)},
                           {"unobserved", schema::integer(0)},
                           {"p50_ms", phase},
                           {"p95_ms", phase},
                           {"min_ms", phase},
                           {"max_ms", phase},
                           {"mean_phases", schema::object({{"dns_ms", phase},
                                                           {"connect_ms", phase},
                                                           {"tls_ms", phase},
                                                           {"first_byte_ms", phase},
                                                           {"transfer_ms", phase}})}});
}

} // namespace

Routes HistoryController::routes()
{
    const auto outcome =
        schema::oneOf({QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("unobserved")});
    const auto certificate = schema::object({{"subject", schema::text()},
                                             {"issuer", schema::text()},
                                             {"not_before", schema::time()},
                                             {"not_after", schema::time()},
                                             {"sha256", schema::text()}});
    Routes routes{
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/checks",
         .id = QStringLiteral("listChecks"),
         .tag = section,
         .summary = QStringLiteral("The latest checks, newest first"),
         .query = {{"limit", schema::integer(1, mostChecks),
                    QStringLiteral("The most entries; 50 unless said.")},
                   {"outcome", outcome, QStringLiteral("Only those that ended so.")},
                   {"from", schema::time(), QStringLiteral("Only those from then on.")},
                   {"to", schema::time(), QStringLiteral("Only those before then.")},
                   {"cursor", schema::integer(0),
                    QStringLiteral("Where the page begins, from the Link header.")}},
         .answer = schema::arrayOf(schema::ref("Check")),
         .work = Quick([this](const Call &call) { return checks(call); })},
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/checks/{at}",
         .id = QStringLiteral("getCheck"),
         .tag = section,
         .summary =
             QStringLiteral("The check that began at that time, with what a failed answer looked like"),
         .answer = schema::ref("Check"),
         .work = Quick([this](const Call &call) { return check(call); })},
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/endpoint",
         .id = QStringLiteral("getEndpoint"),
         .tag = section,
         .summary = QStringLiteral("What is known of the other side: final URL, TLS version, certificates"),
         .answer = schema::object({{"final_url", schema::nullable(schema::text())},
                                   {"protocol", schema::nullable(schema::text())},
                                   {"tls_version", schema::nullable(schema::text())},
                                   {"certificates", schema::arrayOf(certificate)}}),
         .work = Quick([this](const Call &call) { return endpoint(call); })},
    };
    Routes figures = figureRoutes();
    routes.insert(routes.end(), std::make_move_iterator(figures.begin()),
                  std::make_move_iterator(figures.end()));
    return routes;
}

Routes HistoryController::figureRoutes()
{
    auto seriesParameters = rangeParameters();
    seriesParameters.push_back({"points", schema::integer(1, mostPoints),
                                QStringLiteral("The most points; the resolution follows from it.")});
    const auto bucket = schema::object({{"from_ms", schema::number(0)}, {"count", schema::integer(1)}});
    const auto resolution =
        schema::oneOf({QStringLiteral("raw"), QStringLiteral("hour"), QStringLiteral("day")});
    return {
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/series",
         .id = QStringLiteral("getSeries"),
         .tag = section,
         .summary = QStringLiteral("Response times and outcomes over a range, at the resolution that fits"),
         .query = seriesParameters,
         .answer = answerOverRange({{"resolution", resolution}, {"points", schema::arrayOf(pointSchema())}}),
         .work = Slow{[this](const Call &call) { return series(call); }}},
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/uptime",
         .id = QStringLiteral("getUptime"),
         .tag = section,
         .summary = QStringLiteral("The share of observed time in which it was up"),
         .query = rangeParameters(),
         .answer = answerOverRange({{"uptime", schema::ref("Uptime")}}),
         .work = Slow{[this](const Call &call) { return uptime(call); }}},
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/distribution",
         .id = QStringLiteral("getDistribution"),
         .tag = section,
         .summary = QStringLiteral("How the response times are distributed"),
         .query = rangeParameters(),
         .answer = answerOverRange({{"count", schema::integer(0)},
                                    {"p50_ms", schema::nullable(schema::number(0))},
                                    {"p95_ms", schema::nullable(schema::number(0))},
                                    {"p99_ms", schema::nullable(schema::number(0))},
                                    {"buckets", schema::arrayOf(bucket)}}),
         .work = Slow{[this](const Call &call) { return distribution(call); }}},
        {.method = Method::Get,
         .path = "/api/v1/monitors/{id}/interruptions",
         .id = QStringLiteral("listInterruptions"),
         .tag = section,
         .summary = QStringLiteral("When it could not be observed, and why"),
         .query = rangeParameters(),
         .answer = schema::arrayOf(
             schema::object({{"kind", schema::oneOf({QStringLiteral("pause"), QStringLiteral("network_lost"),
                                                     QStringLiteral("sleep"), QStringLiteral("stop")})},
                             {"from", schema::time()},
                             {"to", schema::nullable(schema::time())}})),
         .work = Slow{[this](const Call &call) { return interruptions(call); }}},
    };
}

Answer HistoryController::checks(const Call &call)
{
    const auto id = call.id<MonitorId>();
    const QByteArray target = call.request.path + '?' + call.request.query;
    CheckCache::Found cached = m_cache.find(id, target, call.now);
    if (cached.response)
        return std::move(*cached.response);
    Answer answer = readChecks(call);
    if (answer)
        m_cache.put(id, target, cached.stamp, call.now, *answer);
    return answer;
}

Answer HistoryController::readChecks(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto id = call.id<MonitorId>();
    const int limit = call.number("limit", usualChecks);
    TimeRange range{
        call.has("from") ? timeFrom(call.text("from")) : Timestamp(std::numeric_limits<qint64>::min() / 2),
        call.has("to") ? timeFrom(call.text("to")) : Timestamp(std::numeric_limits<qint64>::max() / 2)};
    if (call.has("cursor"))
        range.to = std::min(range.to, Timestamp(call.query[QStringLiteral("cursor")].toInteger()));
    const auto results = (*reader)->results(id, range, outcomeOf(call.text("outcome")), limit);
    if (!results)
        return failed(results.error());
    QJsonArray out;
    for (const CheckResult &result : *results)
        out.append(api::toJson(result));
    http::Response response = json(out);
    if (results->size() == static_cast<std::size_t>(limit))
        addNextPage(response, call, QString::number(results->back().at.ms()));
    return response;
}

Answer HistoryController::check(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const Timestamp at = timeFrom(call.path.value("at"));
    const auto result = (*reader)->result(call.id<MonitorId>(), at);
    if (!result)
        return failed(result.error());
    QJsonObject out = api::toJson(*result);
    if (result->outcome == Outcome::Bad)
        out[u"evidence"] = api::toJson(result->evidence);
    return json(out);
}

Answer HistoryController::endpoint(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto facts = (*reader)->facts(call.id<MonitorId>());
    if (!facts)
        return failed(facts.error());
    return json(api::toJson(*facts));
}

/// `make(found, range)` of what `read(reader, range)` finds over the range that is asked for.
template <typename Read, typename Make>
Answer HistoryController::over(const Call &call, Read read, Make make)
{
    const auto range = rangeOf(call);
    if (!range)
        return Failure(range.error());
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto found = read(**reader, *range);
    if (!found)
        return failed(found.error());
    return make(*found, *range);
}

Answer HistoryController::series(const Call &call)
{
    return over(
        call,
        [&call](const Reader &reader, const TimeRange &range) {
            return reader.series(call.id<MonitorId>(), range, call.number("points", usualPoints));
        },
        [](const Series &series, const TimeRange &) -> Answer {
            QJsonObject out = toJson(series.range);
            QJsonArray points;
            for (const SeriesPoint &point : series.points)
                points.append(api::toJson(point));
            out[u"resolution"] = nameOf(series.resolution);
            out[u"points"] = points;
            return json(out);
        });
}

Answer HistoryController::uptime(const Call &call)
{
    return over(
        call,
        [&call](const Reader &reader, const TimeRange &range) {
            return reader.uptime(call.id<MonitorId>(), range);
        },
        [](const Uptime &uptime, const TimeRange &range) -> Answer {
            QJsonObject out = toJson(range);
            out[u"uptime"] = api::toJson(uptime);
            return json(out);
        });
}

Answer HistoryController::distribution(const Call &call)
{
    return over(
        call,
        [&call](const Reader &reader, const TimeRange &range) {
            return reader.distribution(call.id<MonitorId>(), range);
        },
        [](const LatencyHistogram &histogram, const TimeRange &range) -> Answer {
            const auto quantile = [&histogram](double q) {
                const auto us = histogram.quantile(q);
                return us ? milliseconds(*us) : QJsonValue();
            };
            QJsonArray buckets;
            for (const auto &[bucket, count] : histogram.buckets())
                buckets.append(QJsonObject{
                    {QStringLiteral("from_ms"), milliseconds(LatencyHistogram::lowerBound(bucket))},
                    {QStringLiteral("count"), static_cast<qint64>(count)}});
            QJsonObject out = toJson(range);
            out[u"count"] = static_cast<qint64>(histogram.count());
            out[u"p50_ms"] = quantile(0.5);
            out[u"p95_ms"] = quantile(0.95);
            out[u"p99_ms"] = quantile(0.99);
            out[u"buckets"] = buckets;
            return json(out);
        });
}

Answer HistoryController::interruptions(const Call &call)
{
    return over(
        call,
        [&call](const Reader &reader, const TimeRange &range) {
            return reader.interruptions(call.id<MonitorId>(), range);
        },
        [](const std::vector<Interruption> &list, const TimeRange &) -> Answer {
            QJsonArray out;
            for (const Interruption &one : list)
                out.append(QJsonObject{{QStringLiteral("kind"), nameOf(one.kind)},
                                       {QStringLiteral("from"), rfc3339(one.from)},
                                       {QStringLiteral("to"), rfc3339(one.to)}});
            return json(out);
        });
}

} // namespace monitron::api
