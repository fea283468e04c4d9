// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/shortcutsheet.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace monitron {

ShortcutSheet::ShortcutSheet(const QList<WindowAction> &actions, QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_sheet(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    for (const WindowAction &entry : actions) {
        const QList<QKeySequence> keys = entry.action ? entry.action->shortcuts() : QList<QKeySequence>();
        if (!keys.isEmpty() && !keys.constFirst().isEmpty())
            m_rows.append({entry.menu.isEmpty() ? tr("Elsewhere") : entry.menu, entry.text,
                           QKeySequence::listToString(keys, QKeySequence::NativeText)});
    }
    m_filter->setObjectName(QStringLiteral("shortcutFilter"));
    m_filter->setAccessibleName(tr("Filter the shortcuts"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_sheet->setObjectName(QStringLiteral("shortcutList"));
    m_sheet->setAccessibleName(tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyShortcuts"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(buttons);
    const int line = fontMetrics().height();
    resize(line * 28, line * 32);
    fill(QString());
    m_filter->setFocus();
}

QString ShortcutSheet::text() const
{
    QString all;
    for (const Row &row : m_rows)
        all += row.group + QLatin1Char('\t') + row.action + QLatin1Char('\t') + row.keys + QLatin1Char('\n');
    return all;
}

void ShortcutSheet::fill(const QString &filter)
{
    QString html;
    QString group;
    for (const Row &row : std::as_const(m_rows)) {
        const QString line = row.action + QLatin1Char(' ') + row.keys + QLatin1Char(' ') + row.group;
        if (!line.contains(filter.trimmed(), Qt::CaseInsensitive))
            continue;
        if (row.group != group)
            html +=
                QStringLiteral("<tr><td colspan=2><b><br>%1</b></td></tr>").arg(row.group.toHtmlEscaped());
        group = row.group;
        html += QStringLiteral("<tr><td width=\"60%\">%1</td><td>%2</td></tr>")
                    .arg(row.action.toHtmlEscaped(), row.keys.toHtmlEscaped());
    }
    const QString direction = isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    m_sheet->setHtml(html.isEmpty()
                         ? tr("No shortcut is called so.").toHtmlEscaped()
                         : QStringLiteral("<table dir=\"%1\" width=\"100%\" cellspacing=\"4\">%2</table>")
                               .arg(direction, html));
}

} // namespace monitron
