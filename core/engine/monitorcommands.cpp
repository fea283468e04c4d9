// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/monitorcommands.h"

#include "core/base/coretext.h"
#include "core/checks/checkregistry.h"
#include "core/engine/monitorsecrets.h"
#include "core/model/monitorvalidation.h"
#include "core/storage/recorder.h"
#include "core/storage/writer.h"

#include <memory>

namespace monitron {

MonitorCommands::MonitorCommands(Recorder &recorder, MonitorSecrets &secrets)
    : m_recorder(recorder), m_secrets(secrets)
{
}

namespace {

Result<void> checked(const Monitor &monitor)
{
    if (auto valid = validated(monitor); !valid)
        return valid;
    return checkUrl(monitor.kind, monitor.url);
}

} // namespace

void MonitorCommands::prepare(Monitor &monitor, Timestamp at)
{
    if (!monitor.id.isNull())
        return;
    monitor.id = MonitorId::make(at);
    monitor.createdAt = at;
}

template <typename T>
void MonitorCommands::submit(const Job<T> &job, const std::function<void(const std::vector<T> &)> &then,
                             const Done &done)
{
    auto collected = std::make_shared<std::vector<T>>();
    m_recorder.submitNow(
        [job, collected](Writer &writer) {
            collected->clear(); // it may be run again
            return job(writer, *collected);
        },
        [this, collected, then, done](const Result<void> &written) {
            QMetaObject::invokeMethod(this, [collected, then, done, written] {
                if (written)
                    then(*collected);
                done(written);
            });
        });
}

void MonitorCommands::save(Monitor monitor, const std::optional<QString> &secret, const Author &author,
                           const Saved &done)
{
    if (const auto valid = checked(monitor); !valid)
        return done(tl::make_unexpected(valid.error()));
    prepare(monitor, author.at);
    const auto record = [this, author, monitor, newSecret = secret.has_value(), done] {
        auto saved = std::make_shared<Monitor>();
        submit<Monitor>(
            [author, monitor, newSecret](Writer &writer, std::vector<Monitor> &stored) {
                return writer.saveMonitor(monitor, author.at, {author.name, newSecret})
                    .map([&](const Monitor &one) { stored.push_back(one); });
            },
            [this, saved](const std::vector<Monitor> &stored) {
                *saved = stored.front();
                Q_EMIT committed(stored);
            },
            [saved, done](const Result<void> &written) { done(written.map([&] { return *saved; })); });
    };
    if (!secret)
        return record();
    m_secrets.save(monitor, *secret, [record, done](const Result<void> &written) {
        if (written)
            record();
        else
            done(tl::make_unexpected(written.error()));
    });
}

void MonitorCommands::saveAll(std::vector<Monitor> monitors, const Author &author, const Done &done)
{
    for (Monitor &monitor : monitors) {
        if (const auto valid = checked(monitor); !valid)
            return done(failure(
                valid.error().code,
                CoreText::tr("“%1” can't be saved: %2").arg(monitor.name.left(60), valid.error().message)));
        prepare(monitor, author.at);
    }
    submit<Monitor>(
        [monitors = std::move(monitors), author](Writer &writer,
                                                 std::vector<Monitor> &saved) -> Result<void> {
            for (const Monitor &monitor : monitors) {
                const auto stored = writer.saveMonitor(monitor, author.at, {author.name});
                if (!stored)
                    return tl::make_unexpected(stored.error());
                saved.push_back(*stored);
            }
            return {};
        },
        [this](const std::vector<Monitor> &saved) { Q_EMIT committed(saved); }, done);
}

void MonitorCommands::remove(const std::vector<Parting> &monitors, const Author &author, const Done &done)
{
    submit<MonitorId>(
        [monitors, author](Writer &writer, std::vector<MonitorId> &gone) -> Result<void> {
            for (const auto &[id, decision] : monitors) {
                if (decision) {
                    const Interruption pause{id, Interruption::Kind::Pause, author.at, std::nullopt};
                    if (auto recorded = writer.record(*decision); !recorded)
                        return recorded;
                    if (auto noted = writer.saveInterruption(pause); !noted)
                        return noted;
                }
                if (auto removed = writer.removeMonitor(id, author.at, author.name); !removed)
                    return removed;
                gone.push_back(id);
            }
            return {};
        },
        [this](const std::vector<MonitorId> &gone) {
            for (const MonitorId id : gone)
                m_secrets.forget(id);
            Q_EMIT removed(gone);
        },
        done);
}

void MonitorCommands::restore(const std::vector<MonitorId> &ids, const Author &author, const Done &done)
{
    submit<MonitorView>(
        [ids, author](Writer &writer, std::vector<MonitorView> &back) -> Result<void> {
            for (const MonitorId id : ids) {
                auto view = writer.restoreMonitor(id, author.at, author.name);
                if (!view)
                    return tl::make_unexpected(view.error());
                back.push_back(std::move(*view));
            }
            return {};
        },
        [this](const std::vector<MonitorView> &back) {
            for (const MonitorView &view : back)
                m_secrets.load(view.monitor);
            Q_EMIT restored(back);
        },
        done);
}

} // namespace monitron
