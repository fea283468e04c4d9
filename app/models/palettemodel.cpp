// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/palettemodel.h"

#include "app/models/newmonitor.h"

#include <QElapsedTimer>

#include <algorithm>

namespace monitron {

namespace {
constexpr qint64 sliceMs = 8;
constexpr int recentBonus = 150;
} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PaletteModel::searchSlice);
}

void PaletteModel::addSource(PaletteSource *source)
{
    m_sources.push_back(source);
    connect(source, &PaletteSource::changed, this, &PaletteModel::restart);
}

void PaletteModel::setText(const QString &text)
{
    m_text = text.trimmed();
    m_needle = FuzzyNeedle(m_text);
    restart();
}

void PaletteModel::restart()
{
    m_source = 0;
    m_index = 0;
    m_found.clear();
    offerAddress();
    m_timer.start();
}

void PaletteModel::searchSlice()
{
    QElapsedTimer spent;
    spent.start();
    for (; m_source < m_sources.size(); ++m_source, m_index = 0) {
        const PaletteSource &source = *m_sources[m_source];
        for (; m_index < source.count(); ++m_index) {
            consider(source.entry(m_index));
            if (m_index % 64 == 0 && spent.elapsed() >= sliceMs) {
                ++m_index;
                m_timer.start();
                return;
            }
        }
    }
    publish();
    Q_EMIT settled();
}

void PaletteModel::consider(const PaletteEntry &entry)
{
    FuzzyMatch match;
    if (m_needle.isEmpty()) {
        // Nothing typed: what was used lately, then what can be done.
        if (entry.kind == PaletteEntry::Kind::Monitor && !m_recent.contains(entry.key()))
            match.score = -1;
    } else if (auto title = m_needle.match(entry.title)) {
        match = std::move(*title);
    } else if (const auto rest = m_needle.match(entry.title + QLatin1Char(' ') + entry.detail +
                                                    QLatin1Char(' ') + entry.keywords,
                                                FuzzyNeedle::Gaps::None)) {
        match.score = rest->score / 2;
    } else {
        return;
    }
    if (!entry.enabled)
        match.score -= 400;
    if (m_found.size() >= most && match.score + recentBonus + m_recent.size() <= m_found.back().match.score)
        return;
    if (const auto used = m_recent.indexOf(entry.key()); used >= 0)
        match.score += recentBonus + static_cast<int>(m_recent.size() - used);
    const auto place = std::upper_bound(m_found.begin(), m_found.end(), match.score,
                                        [](int score, const Hit &hit) { return score > hit.match.score; });
    if (m_found.size() >= most && place == m_found.end())
        return;
    m_found.insert(place, {entry, std::move(match)});
    if (m_found.size() > most)
        m_found.pop_back();
}

/// An address can be watched, whatever else it finds.
void PaletteModel::offerAddress()
{
    if (!m_offersToWatch || !looksLikeAddress(m_text))
        return;
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Watch;
    entry.id = completedUrl(m_text);
    entry.title = tr("Watch %1").arg(entry.id);
    // Behind what stands there as typed, before what only resembles it.
    m_found.push_back({entry, {700, {}}});
}

void PaletteModel::publish()
{
    beginResetModel();
    m_hits = m_found;
    endResetModel();
}

PaletteEntry PaletteModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? m_hits[static_cast<std::size_t>(row)].entry : PaletteEntry();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.entry.title.left(1000);
    case Qt::AccessibleTextRole:
        return hit.entry.detail.isEmpty()
                   ? hit.entry.title
                   : hit.entry.title.left(1000) + QStringLiteral(", ") + hit.entry.detail;
    case KindRole:
        return static_cast<int>(hit.entry.kind);
    case DetailRole:
        return hit.entry.detail.left(1000);
    case ShortcutRole:
        return hit.entry.shortcut;
    case PositionsRole:
        return QVariant::fromValue(hit.match.positions);
    default:
        return {};
    }
}

} // namespace monitron
