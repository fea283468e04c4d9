// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartareas.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <random>

using namespace monitron;
using namespace std::chrono_literals;

class TestChartAreas : public QObject
{
    Q_OBJECT

    static constexpr qint64 start = 1'800'000'000'000;
    const Palette m_palette{Palette::Scheme::Light};
    std::mt19937 m_random{11};
    qint64 any(qint64 below) { return static_cast<qint64>(m_random() % static_cast<quint64>(below)); }

    QImage painted(const ChartData &data, const TimeScale &scale) const
    {
        ChartAreas areas;
        areas.setData(data);
        const QPointF corner = scale.plot.bottomRight() + QPointF(20, 20);
        QImage image(QSizeF(corner.x(), corner.y()).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(m_palette.color(Palette::Role::Card));
        QPainter painter(&image);
        areas.paint(painter, scale, m_palette);
        return image;
    }

    /// Whether the base line is red at or right beside that instant.
    bool tells(const QImage &image, const TimeScale &scale, Timestamp at) const
    {
        const QRgb red = m_palette.color(Palette::Role::Down).rgb();
        const int x = static_cast<int>(std::clamp(scale.x(at), scale.plot.left(), scale.plot.right() - 1));
        const int y = static_cast<int>(scale.plot.bottom()) - 1;
        int wide = 0;
        for (int i = x - 2; i <= x + 2; ++i)
            wide += i >= 0 && i < image.width() && image.pixel(i, y) == red;
        return wide >= 1;
    }

private Q_SLOTS:
    void everyOutageIsPainted()
    {
        for (int round = 0; round < 60; ++round) {
            const Duration length(60'000LL << any(21));
            const TimeScale scale{{Timestamp(start), Timestamp(start) + length},
                                  QRectF(40, 10, static_cast<double>(100 + any(1200)), 120)};
            ChartData data;
            for (qint64 at = start; at < start + length.count(); at += 1 + any(length.count() / 15)) {
                const Timestamp from(at);
                const Timestamp to = from + Duration(any(4) ? any(1000) : any(length.count() / 30 + 1));
                data.outages.push_back({from, any(9) ? std::optional(to) : std::nullopt});
                if (!data.outages.back().to)
                    break;
            }
            const QImage image = painted(data, scale);
            for (const Outage &outage : data.outages)
                QVERIFY2(tells(image, scale, outage.from),
                         qPrintable(QString::number(outage.from.ms() - start)));
        }
    }

    void everyFailureIsMarked()
    {
        for (int round = 0; round < 60; ++round) {
            const Duration length(60'000LL << any(21));
            const TimeScale scale{{Timestamp(start), Timestamp(start) + length},
                                  QRectF(40, 10, static_cast<double>(100 + any(1200)), 120)};
            ChartData data;
            const qint64 width = std::max<qint64>(1, length.count() / (1 + any(900)));
            for (qint64 at = start; at < start + length.count(); at += width) {
                SeriesPoint point;
                point.at = Timestamp(at);
                point.width = Duration(width);
                point.good = 10;
                point.bad = any(40) == 0;
                data.series.points.push_back(point);
            }
            const QImage image = painted(data, scale);
            for (const SeriesPoint &point : data.series.points)
                QVERIFY(point.bad == 0 || tells(image, scale, point.at));
            // And where nothing failed nothing says so.
            data.series.points.erase(std::remove_if(data.series.points.begin(), data.series.points.end(),
                                                    [](const SeriesPoint &point) { return point.bad > 0; }),
                                     data.series.points.end());
            const QImage clean = painted(data, scale);
            for (const SeriesPoint &point : data.series.points)
                QVERIFY(!tells(clean, scale, point.at));
        }
    }

    void unobservedTimeIsHatchedAndNamed()
    {
        const TimeScale scale{{Timestamp(start), Timestamp(start) + 4h}, QRectF(0, 0, 800, 120)};
        ChartData data;
        data.interruptions.push_back(
            {{}, Interruption::Kind::NetworkLost, Timestamp(start) + 1h, Timestamp(start) + 2h});
        const QImage image = painted(data, scale);
        const QRgb card = m_palette.color(Palette::Role::Card).rgb();
        int inside = 0;
        int outside = 0;
        for (int x = 0; x < 800; ++x) {
            const bool drawn = image.pixel(x, 80) != card;
            (x >= 199 && x <= 401 ? inside : outside) += drawn;
        }
        QCOMPARE(outside, 0);
        QVERIFY(inside > 20 && inside < 180); // a pattern, not a surface
        int word = 0;
        for (int x = 200; x < 400; ++x) {
            for (int y = 4; y < 20; ++y)
                word += qGray(image.pixel(x, y)) < 140;
        }
        QVERIFY(word > 30);
    }
};

QTEST_MAIN(TestChartAreas)
#include "testchartareas.moc"
