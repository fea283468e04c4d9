// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monitorcache.h"

#include "core/storage/repositories.h"

#include <limits>

namespace monitron {

namespace {

size_t hashOf(const EndpointFacts &facts)
{
    size_t hash = qHashMulti(0, facts.finalUrl, facts.protocol, facts.tlsVersion, facts.chain.size());
    for (const Certificate &certificate : facts.chain)
        hash = qHashMulti(hash, certificate.subject, certificate.issuer, certificate.notBefore.ms(),
                          certificate.notAfter.ms(), certificate.sha256);
    return hash;
}

bool isEmpty(const EndpointFacts &facts)
{
    return facts.chain.empty() && facts.finalUrl.isEmpty() && facts.protocol.isEmpty() &&
           facts.tlsVersion.isEmpty();
}

} // namespace

Result<MonitorCache::Entry *> MonitorCache::entry(MonitorId id)
{
    const auto found = m_entries.find(id);
    if (found != m_entries.end())
        return &found->second;
    Entry entry;
    const auto key = m_repositories.monitors.keyOf(id);
    if (!key)
        return Unexpected(key.error());
    entry.key = *key;
    const auto state = m_repositories.states.load(*key);
    if (!state)
        return Unexpected(state.error());
    if (*state)
        entry.status = (*state)->status;
    const auto last = m_repositories.results.lastBefore(*key, Timestamp(std::numeric_limits<qint64>::max()));
    if (!last)
        return Unexpected(last.error());
    if (*last)
        entry.lastAt = (*last)->at;
    return &m_entries.emplace(id, entry).first->second;
}

Result<void> MonitorCache::noteFacts(Entry &entry, const EndpointFacts &facts)
{
    if (isEmpty(facts)) // a check that failed early learnt nothing
        return {};
    if (!entry.factsHash) {
        const auto stored = m_repositories.endpoints.facts(entry.key);
        if (!stored)
            return Unexpected(stored.error());
        entry.factsHash = hashOf(*stored);
    }
    const size_t hash = hashOf(facts);
    if (hash == *entry.factsHash)
        return {};
    if (auto done = m_repositories.endpoints.saveFacts(entry.key, facts); !done)
        return done;
    entry.factsHash = hash;
    return {};
}

} // namespace monitron
