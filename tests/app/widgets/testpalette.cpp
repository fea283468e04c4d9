// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/palette.h"

#include <QtTest>

using namespace monitron;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        using Role = Palette::Role;
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("background");
        const std::pair<Role, Role> pairs[] = {
            {Role::Text, Role::Window},
            {Role::Text, Role::Card},
            {Role::Text, Role::Sidebar},
            {Role::Text, Role::Selection},
            {Role::Text, Role::QuietPill},
            {Role::TextSecond, Role::Window},
            {Role::TextSecond, Role::Card},
            {Role::TextSecond, Role::Selection},
            {Role::TextThird, Role::Window},
            {Role::TextThird, Role::Card},
            {Role::TextThird, Role::Sidebar},
            {Role::SelectionText, Role::Selection},
            {Role::SelectionText, Role::Card},
            {Role::AccentText, Role::Accent},
            {Role::AccentText, Role::SelectionText},
            {Role::TextSecond, Role::QuietPill},
            {Role::WarningPillText, Role::WarningPill},
            {Role::WarningPillText, Role::Window},
            {Role::DownPillText, Role::DownPill},
            {Role::DownPillText, Role::Card},
            {Role::DownPillText, Role::Window},
        };
        for (const auto &[text, background] : pairs)
            QTest::addRow("%d on %d", static_cast<int>(text), static_cast<int>(background))
                << static_cast<int>(text) << static_cast<int>(background);
    }

    void textIsReadable()
    {
        QFETCH(int, text);
        QFETCH(int, background);
        for (const auto scheme : {Palette::Scheme::Light, Palette::Scheme::Dark}) {
            const Palette palette(scheme);
            const double contrast = Palette::contrast(palette.color(static_cast<Palette::Role>(text)),
                                                      palette.color(static_cast<Palette::Role>(background)));
            QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
        }
    }

    void tagsAreReadable()
    {
        for (const auto scheme : {Palette::Scheme::Light, Palette::Scheme::Dark}) {
            const Palette palette(scheme);
            for (int i = 0; i < tagColorCount; ++i) {
                const auto color = static_cast<TagColor>(i);
                QVERIFY(Palette::contrast(palette.chipText(color), palette.chip(color)) >= 4.5);
            }
        }
    }

    void statesAreVisible()
    {
        for (const auto scheme : {Palette::Scheme::Light, Palette::Scheme::Dark}) {
            const Palette palette(scheme);
            for (const auto state : {ShownState::Up, ShownState::Down, ShownState::Paused})
                QVERIFY(Palette::contrast(palette.color(state), palette.color(Palette::Role::Card)) >= 3.0);
        }
    }

    void styleSheetNamesAreFilledIn()
    {
        const Palette palette(Palette::Scheme::Light);
        QCOMPARE(palette.filledIn(QStringLiteral("a { color: @textSecond; background: @text }")),
                 QStringLiteral("a { color: #3d4859; background: #1b2330 }"));
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "testpalette.moc"
