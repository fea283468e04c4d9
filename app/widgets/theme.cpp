// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace monitron {

namespace {

/// 13 px at 96 dpi; the system's own size where that is larger.
constexpr double normalPoints = 9.75;
constexpr int smallestScale = 75;
constexpr int largestScale = 300;

/// The desktop's font. Where no desktop names one (a bare window manager) the generic family is resolved to
/// whatever comes first; a good sans serif is preferred then.
QFont baseFont()
{
    QFont font = QApplication::font();
    static const QStringList generic{QStringLiteral("Sans"),        QStringLiteral("Sans Serif"),
                                     QStringLiteral("Sans-Serif"),  QStringLiteral("Bitstream Vera Sans"),
                                     QStringLiteral("DejaVu Sans"), QStringLiteral("Helvetica")};
    if (generic.contains(font.family(), Qt::CaseInsensitive)) {
        const QStringList families = QFontDatabase::families();
        for (const QString &better :
             {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Cantarell")}) {
            if (families.contains(better)) {
                font.setFamily(better);
                break;
            }
        }
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), normalPoints));
    return font;
}

} // namespace

Theme::Theme(Preference preference, QObject *parent)
    : QObject(parent), m_preference(preference), m_desktopFont(baseFont()), m_base(m_desktopFont)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(m_base);
    apply();
    qApp->installEventFilter(this);
}

void Theme::setPreference(Preference preference)
{
    if (preference == m_preference)
        return;
    m_preference = preference;
    apply();
}

void Theme::setTextScale(int percent)
{
    percent = std::clamp(percent, smallestScale, largestScale);
    if (percent == m_textScale)
        return;
    m_textScale = percent;
    m_base = m_desktopFont;
    if (m_base.pointSizeF() > 0)
        m_base.setPointSizeF(m_base.pointSizeF() * percent / 100);
    else
        m_base.setPixelSize(m_base.pixelSize() * percent / 100);
    QApplication::setFont(m_base);
    apply();
}

void Theme::styleAfter(const std::function<void()> &build)
{
    qApp->setStyleSheet(QString());
    build();
    apply();
}

QFont Theme::font(Text text) const
{
    QFont font = m_base;
    const double base = m_base.pointSizeF() > 0 ? m_base.pointSizeF() : normalPoints;
    switch (text) {
    case Text::Small:
        font.setPointSizeF(base * 11 / 13);
        break;
    case Text::Normal:
        break;
    case Text::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Tile:
        font.setPointSizeF(base * 17 / 13);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Title:
        font.setPointSizeF(base * 20 / 13);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QString Theme::withSizes(QString styleSheet) const
{
    const std::pair<QLatin1String, Text> sizes[] = {{QLatin1String("$small"), Text::Small},
                                                    {QLatin1String("$tile"), Text::Tile},
                                                    {QLatin1String("$title"), Text::Title}};
    for (const auto &[name, text] : sizes)
        styleSheet.replace(name, QStringLiteral("%1pt").arg(font(text).pointSizeF()));
    return styleSheet;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_preference == Preference::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    // Without a palette of ours the application has the system's, whose lightness tells the scheme.
    QApplication::setPalette(QPalette());
    const bool systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark = m_preference == Preference::Dark || (m_preference == Preference::System && systemDark);
    m_palette = Palette(dark ? Palette::Scheme::Dark : Palette::Scheme::Light);
    QApplication::setPalette(m_palette.toQt());
    QFile file(QStringLiteral(":/monitron/style.qss"));
    if (file.open(QIODevice::ReadOnly))
        qApp->setStyleSheet(withSizes(m_palette.filledIn(QString::fromUtf8(file.readAll()))));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace monitron
