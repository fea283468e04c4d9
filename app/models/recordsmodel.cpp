// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/recordsmodel.h"

#include "app/models/format.h"

namespace monitron {

namespace {
constexpr int longestTitle = 120;
constexpr int longestDetail = 300;
} // namespace

void RecordsModel::reload()
{
    m_loading = true;
    ask();
    Q_EMIT changed();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == KeyRole)
        return key(index.row());
    const Words words = this->words(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return format::brief(words.title, longestTitle);
    case DetailRole:
        return format::brief(words.detail, longestDetail);
    case NoteRole:
        return format::brief(words.note, longestTitle);
    case PaleRole:
        return words.isPale;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{words.title, words.note, words.detail};
        parts.removeAll(QString());
        return format::brief(parts.join(QStringLiteral(", ")), longestDetail);
    }
    default:
        return {};
    }
}

} // namespace monitron
