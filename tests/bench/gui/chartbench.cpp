// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"
#include "app/windows/chartcard.h"
#include "tests/bench/gui/guibenchmarks.h"
#include "tests/bench/measure.h"
#include "tests/bench/syntheticresults.h"
#include "tests/support/storeworkspace.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>

#include <numbers>

namespace monitron::bench {

namespace {

constexpr int frames = 1500;

/// One frame after the other: an input event, all that follows from it, answers that have come meanwhile, and
/// the whole card painted.
class Player : public QObject
{
public:
    Player(ChartCard &card, QWidget &plot) : m_card(card), m_plot(plot)
    {
        connect(&m_timer, &QTimer::timeout, this, &Player::playFrame);
        plot.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint;
        return false;
    }
    /// How often the plot was painted; at least once a frame.
    [[nodiscard]] int paints() const { return m_paints; }

    std::vector<double> play()
    {
        m_timer.start(0);
        static_cast<void>(runUntil([this] { return m_frame >= frames; }, std::chrono::minutes(5)));
        return m_times;
    }

private:
    void playFrame()
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_frame > 0)
            m_times.push_back(std::chrono::duration<double, std::milli>(now - m_begin).count());
        if (++m_frame >= frames)
            m_timer.stop();
        m_begin = std::chrono::steady_clock::now();
        if (m_frame % 300 < 150)
            wheel();
        else
            drag();
        m_card.repaint(); // with the plot in it
    }

    void wheel()
    {
        // Into the year down to hours and out again, at a cursor that moves.
        const int delta = m_frame % 150 < 75 ? 120 : -120;
        const QPointF at(m_plot.width() * (0.5 + 0.3 * std::sin(m_frame * 0.1)), m_plot.height() * 0.5);
        QWheelEvent event(at, m_plot.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_plot, &event);
    }

    void drag()
    {
        const double phase = (m_frame % 150) * 2 * std::numbers::pi / 150;
        const QPointF at(m_plot.width() * (0.5 + 0.4 * std::sin(phase)), m_plot.height() * 0.5);
        const int step = m_frame % 150;
        const auto type = step == 0     ? QEvent::MouseButtonPress
                          : step == 149 ? QEvent::MouseButtonRelease
                                        : QEvent::MouseMove;
        QMouseEvent event(type, at, m_plot.mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_plot, &event);
    }

    ChartCard &m_card;
    QWidget &m_plot;
    QTimer m_timer;
    int m_frame = 0;
    int m_paints = 0;
    std::chrono::steady_clock::time_point m_begin;
    std::vector<double> m_times;
};

} // namespace

Result<Figures> measureChart()
{
    constexpr int perMonitor = 525'600; // of one minute: a year
    StoreWorkspace workspace;
    const Timestamp end = workspace.time.now();
    const auto written = writeHistory(
        workspace.store(), {1, perMonitor, std::chrono::minutes(1), end, std::chrono::hours(24 * 400)});
    if (!written)
        return tl::unexpected(written.error());
    Theme theme(Theme::Preference::Light);
    ChartCard card(workspace, theme);
    card.resize(1200, 320);
    card.setMonitor(written->front().id);
    card.setRange(ChartCard::year);
    card.show();
    const auto *view = card.findChild<QAbstractScrollArea *>(QStringLiteral("latencyChart"));
    if (!view || !runUntil([&] { return card.isShown(); }, std::chrono::seconds(20)))
        return tl::unexpected(Error{Error::Code::Internal, QStringLiteral("the chart shows nothing")});
    Player player(card, *view->viewport());
    const std::vector<double> times = player.play();
    return Figures{
        atMost(QStringLiteral("frame while zooming and panning, p99"), quantile(times, 0.99),
               QStringLiteral("ms"), 33),
        info(QStringLiteral("frame, median"), quantile(times, 0.5), QStringLiteral("ms")),
        info(QStringLiteral("frame, slowest"), quantile(times, 1), QStringLiteral("ms")),
        info(QStringLiteral("plots painted"), player.paints(), QString()),
        info(QStringLiteral("results shown"), perMonitor, QString()),
    };
}

} // namespace monitron::bench
