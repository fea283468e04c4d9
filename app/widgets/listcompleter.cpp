// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listcompleter.h"

#include <QLineEdit>

namespace monitron {

ListCompleter::ListCompleter(QLineEdit *edit, const QStringList &words, const QString &separator)
    : QCompleter(words, edit), m_edit(edit), m_separator(separator)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    edit->setCompleter(this);
}

QString ListCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString word = QCompleter::pathFromIndex(index);
    const qsizetype last = m_separator.isEmpty() ? -1 : m_edit->text().lastIndexOf(m_separator);
    return last < 0 ? word : m_edit->text().left(last) + m_separator + QLatin1Char(' ') + word;
}

QStringList ListCompleter::splitPath(const QString &path) const
{
    return {m_separator.isEmpty() ? path : path.section(m_separator, -1).trimmed()};
}

} // namespace monitron
