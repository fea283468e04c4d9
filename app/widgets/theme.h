// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/palette.h"

#include <QFont>
#include <QObject>

#include <functional>

namespace monitron {

/// The look of the running app: the palette in force (the system's scheme, or the one chosen) and the fonts.
/// Applies itself to the QApplication, whose palette, font and style sheet nobody else sets.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Preference { System, Light, Dark };
    enum class Text { Small, Normal, Strong, Tile, Title };

    explicit Theme(Preference preference, QObject *parent = nullptr);

    void setPreference(Preference preference);
    [[nodiscard]] Preference preference() const { return m_preference; }
    /// Of the desktop's own size, in percent.
    void setTextScale(int percent);
    /// Runs what makes many widgets, which are styled once and all together afterwards: styled while it
    /// grows, a window is styled again whenever a part of it finds its parent.
    void styleAfter(const std::function<void()> &build);
    [[nodiscard]] int textScale() const { return m_textScale; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }
    [[nodiscard]] QColor color(Palette::Role role) const { return m_palette.color(role); }
    [[nodiscard]] QFont font(Text text) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QString withSizes(QString styleSheet) const;

    Preference m_preference;
    Palette m_palette{Palette::Scheme::Light};
    const QFont m_desktopFont;
    QFont m_base;
    int m_textScale = 100;
    bool m_applying = false;
};

} // namespace monitron
