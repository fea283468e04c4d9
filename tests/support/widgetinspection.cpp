// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetinspection.h"

#include "app/widgets/elidedlabel.h"
#include "app/widgets/palette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <utility>

namespace monitron::inspection {

namespace {

constexpr double leastContrast = 4.5;
constexpr int mostChildren = 40; // of a list: the others are like them

QString nameOf(const QWidget &widget)
{
    QString text = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && text.isEmpty())
        text = button->text();
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget.metaObject()->className()), text,
             parent ? QLatin1String(parent->metaObject()->className()) : QLatin1String("none"));
}

/// Made by Qt inside of one of its own widgets: found through that one.
bool isInner(const QWidget &widget)
{
    for (const QWidget *at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (at->inherits("QHeaderView") || at->inherits("QTableCornerButton"))
            return true;
    }
    return widget.objectName().startsWith(QStringLiteral("qt_")) && !widget.inherits("QTabBar");
}

std::vector<QWidget *> shownIn(QWidget &window)
{
    std::vector<QWidget *> shown;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window && !isInner(*widget))
            shown.push_back(widget);
    }
    return shown;
}

void walk(QAccessibleInterface *at, QStringList &problems)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    const auto *widget = qobject_cast<const QWidget *>(at->object());
    if (widget && at->state().focusable && !isInner(*widget) &&
        at->text(QAccessible::Name).trimmed().isEmpty())
        problems.append(nameOf(*widget) + QStringLiteral(" has no name"));
    if (at->role() == QAccessible::NoRole)
        problems.append(QStringLiteral("no role: ") + at->text(QAccessible::Name));
    for (int i = 0; i < std::min(at->childCount(), mostChildren); ++i)
        walk(at->child(i), problems);
}

bool wantsTab(const QWidget &widget)
{
    // Of a row of exclusive buttons the keyboard reaches one by Tab, the others by arrows.
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool grouped = button && button->isCheckable() && (button->group() || button->autoExclusive());
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !grouped && !widget.focusProxy() &&
           widget.visibleRegion().rectCount() > 0;
}

QString plainTextOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// What is scrolled into sight is as good as seen.
bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        if (at->inherits("QScrollArea"))
            return true;
    }
    return false;
}

double contrastOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    double best = 1;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        best = std::max(best, Palette::contrast(QColor(color.key()), QColor(most.key())));
    return best;
}

/// Within one card the focus goes down, never up.
QString outOfOrder(const QWidget *from, const QWidget *to)
{
    const auto cardOf = [](const QWidget *widget) {
        while (widget && !widget->property("card").toBool())
            widget = widget->parentWidget();
        return widget;
    };
    const QWidget *card = from && to ? cardOf(from) : nullptr;
    if (!card || card != cardOf(to))
        return {};
    const bool up = to->mapTo(card, QPoint(0, to->height())).y() <= from->mapTo(card, QPoint()).y();
    return up ? nameOf(*to) + QStringLiteral(" comes after ") + nameOf(*from) + QStringLiteral(" below it")
              : QString();
}

} // namespace

void settle(QWidget &window)
{
    QImage before;
    static_cast<void>(QTest::qWaitFor([&] {
        const QImage now = window.grab().toImage();
        return std::exchange(before, now) == now;
    }));
}

QStringList withoutName(QWidget &window)
{
    QStringList problems;
    walk(QAccessible::queryAccessibleInterface(&window), problems);
    problems.removeDuplicates();
    return problems;
}

QStringList withoutKeyboard(QWidget &window)
{
    QSet<const QWidget *> wanted;
    for (QWidget *widget : shownIn(window)) {
        if (wantsTab(*widget))
            wanted.insert(widget);
    }
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {QStringLiteral("the window doesn't become active")};
    QStringList problems;
    const QWidget *before = nullptr;
    const qsizetype most = 2 * wanted.size() + 20;
    for (qsizetype i = 0; i < most && !wanted.isEmpty(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (wanted.remove(focus))
            problems.append(outOfOrder(std::exchange(before, focus), focus));
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
    }
    problems.removeAll(QString());
    for (const QWidget *widget : std::as_const(wanted))
        problems.append(nameOf(*widget) + QStringLiteral(" is not reached by Tab"));
    return problems;
}

QStringList cutOff(QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : shownIn(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!isInScrollArea(*widget) && (label || button)) {
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            if (!window.rect().adjusted(-1, -1, 1, 1).contains(place))
                problems.append(nameOf(*widget) + QStringLiteral(" is beyond the edge"));
        }
        if (plainTextOf(*widget).isEmpty() || qobject_cast<const ElidedLabel *>(widget))
            continue;
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            problems.append(nameOf(*widget) + QStringLiteral(" is too low for its text"));
        if (label && !label->wordWrap() && label->width() < label->sizeHint().width())
            problems.append(nameOf(*widget) + QStringLiteral(" is cut: ") + label->text());
        if (button && button->width() < button->minimumSizeHint().width())
            problems.append(nameOf(*widget) + QStringLiteral(" is cut: ") + button->text());
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            problems.append(nameOf(*area) + QStringLiteral(" scrolls sideways"));
    }
    return problems;
}

QStringList withoutContrast(QWidget &window)
{
    const QImage image = window.grab().toImage();
    const double ratio = image.devicePixelRatio();
    QStringList problems;
    for (const QWidget *widget : shownIn(window)) {
        if (plainTextOf(*widget).trimmed().isEmpty() || !widget->isEnabled())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        if (seen.height() < widget->height() || seen.width() < widget->width() / 2)
            continue; // scrolled away
        const QRect place(widget->mapTo(&window, seen.topLeft()) * ratio, seen.size() * ratio);
        const double contrast = contrastOf(image.copy(place));
        if (contrast < leastContrast)
            problems.append(nameOf(*widget) + QStringLiteral(" has %1 : 1: ").arg(contrast, 0, 'f', 1) +
                            plainTextOf(*widget));
    }
    return problems;
}

} // namespace monitron::inspection
