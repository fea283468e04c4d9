// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/windowactions.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

namespace monitron {

namespace {

/// Translations into scripts without Latin letters have it in brackets: "終了(&Q)".
QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&[^&)]\\)"));
    text.remove(bracketed);
    text.replace(QStringLiteral("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(1), QLatin1Char('&'));
    return text;
}

void addMenu(const QMenu &menu, const QString &title, QList<WindowAction> &list, QSet<const QAction *> &seen)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (const QMenu *inner = action->menu()) {
            addMenu(*inner, title, list, seen);
        } else if (!action->isSeparator() && action->isVisible() && !seen.contains(action)) {
            seen.insert(action);
            list.append({title, plainText(*action), action});
        }
    }
}

} // namespace

QString plainText(const QAction &action)
{
    QString text = withoutMnemonic(action.text());
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QList<WindowAction> actionsOf(const QMainWindow &window)
{
    QList<WindowAction> list;
    QSet<const QAction *> seen;
    const QList<QAction *> menus = window.menuWidget() ? window.menuWidget()->actions() : QList<QAction *>();
    for (const QAction *entry : menus) {
        if (const QMenu *menu = entry->menu())
            addMenu(*menu, withoutMnemonic(entry->text()), list, seen);
    }
    const QList<QAction *> others = window.findChildren<QAction *>();
    for (QAction *action : others) {
        if (seen.contains(action) || action->menu() || !action->isVisible() ||
            action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        seen.insert(action);
        list.append({QString(), plainText(*action), action});
    }
    return list;
}

} // namespace monitron
