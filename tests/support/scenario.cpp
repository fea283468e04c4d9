// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario.h"

#include "core/engine/supervisor.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QTemporaryDir>

#include <algorithm>
#include <limits>

namespace monitron::test {

namespace {

Timestamp second(qint64 s)
{
    return Timestamp(s * 1000);
}

QJsonValue inSeconds(Timestamp at)
{
    return static_cast<qint64>(at.ms() / 1000);
}

QJsonValue inSeconds(const std::optional<Timestamp> &at)
{
    return at ? inSeconds(*at) : QJsonValue();
}

Duration seconds(const QJsonValue &value)
{
    return Duration(static_cast<qint64>(value.toDouble() * 1000));
}

Monitor monitorOf(const QJsonObject &settings)
{
    Monitor monitor;
    monitor.id = MonitorId::make(Timestamp(1));
    monitor.name = QStringLiteral("scenario");
    monitor.url = QStringLiteral("http://127.0.0.1/");
    monitor.interval = seconds(settings[u"interval_s"]);
    Policy &policy = monitor.policy;
    policy.confirmAfter = settings[u"confirm_after"].toInt();
    policy.recoverAfter = settings[u"recover_after"].toInt();
    policy.calm = seconds(settings[u"calm_s"]);
    policy.flapAfter = settings[u"flap_after"].toInt();
    policy.threshold = settings[u"threshold"].toInt();
    policy.window = seconds(settings[u"window_s"]);
    policy.reminder = seconds(settings[u"reminder_s"]);
    policy.retry.clear();
    const QJsonArray stages = settings[u"retry"].toArray();
    for (const QJsonValue &value : stages) {
        const QJsonArray stage = value.toArray();
        policy.retry.push_back(
            {stage[0].isNull() ? std::nullopt : std::optional(stage[0].toInt()), seconds(stage[1])});
    }
    return monitor;
}

/// Writes each decision at once, in a transaction of its own, and notes the messages in their order.
class StoreSink final : public DecisionSink
{
public:
    explicit StoreSink(std::unique_ptr<Store> &store) : m_store(store) {}

    void decided(Decision decision) override
    {
        for (const Message &message : decision.messages)
            messages.append(QJsonArray{inSeconds(message.at), toString(message.kind)});
        write([&](Writer &writer) { return writer.record(decision); });
    }
    void interrupted(const Interruption &interruption) override
    {
        write([&](Writer &writer) { return writer.saveInterruption(interruption); });
    }

    QJsonArray messages;
    std::optional<Error> error;

private:
    void write(const std::function<Result<void>(Writer &)> &job)
    {
        const auto written = m_store->write(job);
        if (!written && !error)
            error = written.error();
    }
    std::unique_ptr<Store> &m_store;
};

/// One run of one case.
class Simulation
{
public:
    explicit Simulation(const QJsonObject &scenario)
        : m_timeline(scenario[u"timeline"].toArray()), m_until(scenario[u"until"].toInteger()),
          m_monitor(monitorOf(scenario[u"monitor"].toObject())), m_sink(m_store)
    {
    }

    Result<QJsonObject> run();

private:
    Result<void> openStore();
    Result<void> start(Timestamp at);
    Result<void> apply(const QJsonObject &event, Timestamp at);
    void check(Timestamp at);
    void noteState(qint64 at);
    [[nodiscard]] Result<QJsonObject> outcome();

    QTemporaryDir m_dir;
    const QJsonArray m_timeline;
    const qint64 m_until;
    Monitor m_monitor;
    std::unique_ptr<Store> m_store;
    StoreSink m_sink;
    std::unique_ptr<Supervisor> m_supervisor;
    bool m_good = true;
    Timestamp m_stoppedAt;
    QJsonArray m_states;
    MonitorStatus m_status = MonitorStatus::Pending;
};

Result<void> Simulation::openStore()
{
    auto store = Store::open(m_dir.path(), Store::Durability::Off);
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    return {};
}

/// What the engine does at its start: everything comes from the store.
Result<void> Simulation::start(Timestamp at)
{
    const auto reader = m_store->openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto views = (*reader)->monitors();
    if (!views)
        return tl::make_unexpected(views.error());
    m_supervisor = std::make_unique<Supervisor>(m_sink, Supervisor::Settings{});
    for (const MonitorView &view : *views)
        m_supervisor->load(view.monitor, view.state, true);
    m_supervisor->started(at);
    return {};
}

Result<void> Simulation::apply(const QJsonObject &event, Timestamp at)
{
    const QString kind = event[u"event"].toString();
    if (kind == u"target") {
        m_good = event[u"is"].toString() == u"good";
    } else if (kind == u"run_now") {
        if (m_supervisor)
            (void)m_supervisor->runNow(m_monitor.id, at); // refused where the rules refuse it
    } else if (kind == u"pause" || kind == u"resume") {
        m_monitor.enabled = kind == u"resume";
        m_supervisor->put(m_monitor, true, at);
    } else if (kind == u"edit") {
        m_monitor.interval = seconds(event[u"interval_s"]);
        m_supervisor->put(m_monitor, true, at);
    } else if (kind == u"acknowledge") {
        (void)m_supervisor->acknowledge(m_monitor.id, at, QStringLiteral("somebody"));
    } else if (kind == u"network_lost") {
        m_supervisor->networkLost(at);
    } else if (kind == u"network_back") {
        m_supervisor->networkBack(at);
    } else if (kind == u"sleep") {
        m_supervisor->fellAsleep(at);
    } else if (kind == u"wake") {
        m_supervisor->wokeUp(at);
    } else if (kind == u"stop") {
        m_supervisor->stopped(at);
        m_supervisor.reset();
        m_store.reset();
        m_stoppedAt = at;
    } else if (kind == u"start") {
        if (const auto opened = openStore(); !opened)
            return opened;
        m_sink.interrupted({MonitorId(), Interruption::Kind::Stop, m_stoppedAt, at});
        return start(at);
    } else {
        return failure(Error::Code::Invalid, QStringLiteral("unknown event “%1”").arg(kind));
    }
    if (kind == u"pause" || kind == u"resume" || kind == u"edit") {
        const auto saved = m_store->write([&](Writer &writer) -> Result<void> {
            return writer.saveMonitor(m_monitor, at).map([&](const Monitor &stored) { m_monitor = stored; });
        });
        if (!saved)
            return tl::make_unexpected(saved.error());
    }
    return {};
}

void Simulation::check(Timestamp at)
{
    if (!m_supervisor)
        return;
    for (const Supervisor::Run &run : m_supervisor->takeDue(at)) {
        CheckResult result;
        result.at = at;
        result.outcome = m_good ? Outcome::Good : Outcome::Bad;
        result.failure = m_good ? FailureKind::None : FailureKind::Refused;
        result.message = m_good ? QString() : QStringLiteral("Connection refused");
        result.totalUs = 1000;
        m_supervisor->finished(run.ticket, std::move(result), at);
    }
    if (const MonitorState *state = m_supervisor->state(m_monitor.id))
        m_status = state->status;
}

void Simulation::noteState(qint64 at)
{
    const QString name = toString(m_status);
    if (m_states.isEmpty() || m_states.last().toArray().at(1).toString() != name)
        m_states.append(QJsonArray{at, name});
}

Result<QJsonObject> Simulation::run()
{
    if (auto opened = openStore(); !opened)
        return tl::make_unexpected(opened.error());
    m_monitor.version = 0;
    const auto saved = m_store->write([&](Writer &writer) -> Result<void> {
        return writer.saveMonitor(m_monitor, second(0)).map([&](const Monitor &stored) {
            m_monitor = stored;
        });
    });
    if (!saved)
        return tl::make_unexpected(saved.error());
    if (auto started = start(second(0)); !started)
        return tl::make_unexpected(started.error());

    qsizetype next = 0;
    for (qint64 at = 0; at < m_until;) {
        while (next < m_timeline.size() && m_timeline[next].toObject()[u"at"].toInteger() <= at) {
            if (auto applied = apply(m_timeline[next++].toObject(), second(at)); !applied)
                return tl::make_unexpected(applied.error());
        }
        check(second(at));
        noteState(at);
        // On to whatever comes first: the next event, or the next check.
        qint64 then = m_until;
        if (next < m_timeline.size())
            then = std::min(then, m_timeline[next].toObject()[u"at"].toInteger());
        if (const auto due = m_supervisor ? m_supervisor->nextAt() : std::nullopt)
            then = std::min<qint64>(then, due->ms() / 1000);
        at = std::max(then, at + 1);
    }
    if (m_sink.error)
        return tl::make_unexpected(*m_sink.error);
    return outcome();
}

Result<QJsonObject> Simulation::outcome()
{
    if (!m_store) {
        if (auto opened = openStore(); !opened)
            return tl::make_unexpected(opened.error());
    }
    const auto reader = m_store->openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    const auto results = (*reader)->results(m_monitor.id, second(m_until), std::numeric_limits<int>::max());
    const auto incidents = (*reader)->incidents(m_monitor.id, std::numeric_limits<int>::max());
    const auto uptime = (*reader)->uptime(m_monitor.id, {second(0), second(m_until)});
    for (const auto &failed :
         {results.map([](auto &&) {}), incidents.map([](auto &&) {}), uptime.map([](auto &&) {})}) {
        if (!failed)
            return tl::make_unexpected(failed.error());
    }
    QJsonArray checks;
    for (auto it = results->rbegin(); it != results->rend(); ++it) {
        checks.append(QJsonArray{inSeconds(it->at), toString(it->outcome),
                                 it->manual ? QStringLiteral("manual") : QStringLiteral("scheduled")});
    }
    QJsonArray incidentList;
    for (auto it = incidents->rbegin(); it != incidents->rend(); ++it) {
        const Incident &incident = it->incident;
        QJsonValue closedBy;
        if (incident.closedBy)
            closedBy = *incident.closedBy == Incident::ClosedBy::Pause ? QStringLiteral("pause")
                                                                       : QStringLiteral("recovery");
        incidentList.append(QJsonObject{
            {QStringLiteral("started_at"), inSeconds(incident.startedAt)},
            {QStringLiteral("opened_at"), inSeconds(incident.openedAt)},
            {QStringLiteral("opened_by"), incident.openedBy == Incident::OpenedBy::Sustained
                                              ? QStringLiteral("sustained")
                                              : QStringLiteral("confirmation")},
            {QStringLiteral("flapping"), incident.flapping},
            {QStringLiteral("ended_at"), inSeconds(incident.endedAt)},
            {QStringLiteral("closed_at"), inSeconds(incident.closedAt)},
            {QStringLiteral("closed_by"), closedBy},
        });
    }
    return QJsonObject{
        {QStringLiteral("checks"), checks},
        {QStringLiteral("states"), m_states},
        {QStringLiteral("incidents"), incidentList},
        {QStringLiteral("messages"), m_sink.messages},
        {QStringLiteral("up_s"), static_cast<double>(uptime->up.count()) / 1000.0},
        {QStringLiteral("down_s"), static_cast<double>(uptime->down.count()) / 1000.0},
        {QStringLiteral("covered_s"), static_cast<double>(uptime->covered().count()) / 1000.0},
        {QStringLiteral("length_s"), static_cast<double>(uptime->length.count()) / 1000.0},
    };
}

} // namespace

QJsonObject ScenarioReport::toJson() const
{
    QJsonArray list;
    for (const Disagreement &entry : disagree) {
        list.append(QJsonObject{{QStringLiteral("name"), entry.name},
                                {QStringLiteral("field"), entry.field},
                                {QStringLiteral("expected"), entry.expected},
                                {QStringLiteral("got"), entry.got}});
    }
    return {{QStringLiteral("cases"), cases},
            {QStringLiteral("agree"), agree},
            {QStringLiteral("disagree"), list}};
}

Result<QJsonObject> runScenario(const QJsonObject &scenario)
{
    return Simulation(scenario).run();
}

Result<ScenarioReport> runScenarios(const QJsonArray &cases)
{
    ScenarioReport report;
    for (const QJsonValue &value : cases) {
        const QJsonObject scenario = value.toObject();
        const QString name = scenario[u"name"].toString();
        const auto got = runScenario(scenario);
        if (!got)
            return failure(got.error().code, QStringLiteral("%1: %2").arg(name, got.error().message));
        ++report.cases;
        const QJsonObject expected = scenario[u"expect"].toObject();
        bool agrees = true;
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (got->value(it.key()) == it.value())
                continue;
            agrees = false;
            report.disagree.push_back({name, it.key(), it.value(), got->value(it.key())});
        }
        report.agree += agrees ? 1 : 0;
    }
    return report;
}

} // namespace monitron::test
