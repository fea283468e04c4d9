// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"
#include "core/model/history.h"

#include <QObject>

#include <array>

class QAbstractAxis;
class QAreaSeries;
class QChart;
class QLineSeries;

namespace monitron {

/// One part of a check as the charts know it.
struct PhaseKind
{
    std::optional<qint64> Phases::*member;
    Palette::Role role;
    const char *name; ///< for translation in the context "Phase"
};
inline constexpr std::array phaseKinds{
    PhaseKind{&Phases::dns, Palette::Role::Dns, QT_TRANSLATE_NOOP("Phase", "DNS")},
    PhaseKind{&Phases::connect, Palette::Role::Connect, QT_TRANSLATE_NOOP("Phase", "Connect")},
    PhaseKind{&Phases::tls, Palette::Role::Tls, QT_TRANSLATE_NOOP("Phase", "TLS")},
    PhaseKind{&Phases::firstByte, Palette::Role::FirstByte, QT_TRANSLATE_NOOP("Phase", "First byte")},
    PhaseKind{&Phases::transfer, Palette::Role::Transfer, QT_TRANSLATE_NOOP("Phase", "Transfer")},
};
[[nodiscard]] QString phaseName(const PhaseKind &kind);
/// Microseconds; a phase that did not happen takes none.
[[nodiscard]] double phaseSum(const Phases &phases);

/// The mean of each phase as areas that lie on each other. Milliseconds since 1970 against microseconds.
class PhaseSeries : public QObject
{
public:
    /// The axes belong to the chart.
    PhaseSeries(QChart *chart, QAbstractAxis *time, QAbstractAxis *latency);

    void setPoints(const std::vector<SeriesPoint> &points);
    void setPalette(const Palette &palette);

private:
    std::array<QLineSeries *, phaseKinds.size() + 1> m_edges{}; ///< the lowest is the base line
    std::array<QAreaSeries *, phaseKinds.size()> m_areas{};
};

} // namespace monitron
