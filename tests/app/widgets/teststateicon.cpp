// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stateicon.h"

#include <QPainter>
#include <QtTest>

using namespace monitron;

namespace {

const std::vector allStates{ShownState::Pending, ShownState::Up,     ShownState::Failing,
                            ShownState::Down,    ShownState::Paused, ShownState::Unobserved};

/// How many pixels differ clearly when only the light counts, on a panel of this colour.
int differentPixels(const QImage &a, const QImage &b, const QColor &panelColor)
{
    const auto onPanel = [&](const QImage &image) {
        QImage panel(image.size(), QImage::Format_RGB32);
        panel.fill(panelColor);
        QPainter(&panel).drawImage(0, 0, image);
        return panel.convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage first = onPanel(a);
    const QImage second = onPanel(b);
    int count = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            count += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) > 24 ? 1 : 0;
    }
    return count;
}

/// On the panel, light or dark, where they are harder to tell apart.
int differentPixels(const QImage &a, const QImage &b)
{
    return std::min(differentPixels(a, b, Qt::white), differentPixels(a, b, Qt::black));
}

QImage drawn(ShownState state, int count, int size, Palette::Scheme scheme = Palette::Scheme::Light)
{
    return stateIcon(Palette(scheme), state, count).pixmap(QSize(size, size), 1.0).toImage();
}

} // namespace

class TestStateIcon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesAreToldApartWithoutColour();
    void theCountIsSeen();
    void sharpAtEveryScale();
};

void TestStateIcon::statesAreToldApartWithoutColour()
{
    for (const auto scheme : {Palette::Scheme::Light, Palette::Scheme::Dark}) {
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            for (const ShownState a : allStates) {
                for (const ShownState b : allStates) {
                    if (a == b)
                        continue;
                    const int different =
                        differentPixels(drawn(a, 0, size, scheme), drawn(b, 0, size, scheme));
                    QVERIFY2(different > size * size / 30, qPrintable(QStringLiteral("%1 and %2 at %3 px: %4")
                                                                          .arg(static_cast<int>(a))
                                                                          .arg(static_cast<int>(b))
                                                                          .arg(size)
                                                                          .arg(different)));
                }
            }
        }
    }
}

void TestStateIcon::theCountIsSeen()
{
    for (const ShownState state : {ShownState::Down, ShownState::Failing}) {
        for (const int size : {16, 22, 48}) {
            const QImage none = drawn(state, 0, size);
            const QImage three = drawn(state, 3, size);
            QVERIFY(differentPixels(none, three) > size);
            QVERIFY(differentPixels(three, drawn(state, 8, size)) > 3);
            QCOMPARE(drawn(state, 150, size), drawn(state, 99, size));
        }
    }
}

void TestStateIcon::sharpAtEveryScale()
{
    const QIcon icon = stateIcon(Palette(Palette::Scheme::Light), ShownState::Down, 2);
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        for (const qreal scale : {1.0, 1.25, 2.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(size, size), scale);
            // Never a smaller one drawn larger: as many pixels as the place has.
            QCOMPARE(pixmap.size(), (QSizeF(size, size) * scale).toSize());
            // The square's edge goes from nothing to all within two pixels.
            const QImage image = pixmap.toImage();
            int soft = 0;
            for (int x = 0; x < image.width() / 2; ++x) {
                const int alpha = qAlpha(image.pixel(x, image.height() / 2));
                soft += alpha > 8 && alpha < 247 ? 1 : 0;
            }
            QVERIFY2(soft <= 2, qPrintable(QString::number(soft)));
        }
    }
}

QTEST_MAIN(TestStateIcon)
#include "teststateicon.moc"
