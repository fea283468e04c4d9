// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;

namespace monitron {

/// Completes what is typed into a line edit; with a separator, each part between separators on its own.
class ListCompleter : public QCompleter
{
    Q_OBJECT
public:
    /// Becomes the completer of `edit`, which owns it.
    ListCompleter(QLineEdit *edit, const QStringList &words, const QString &separator);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    [[nodiscard]] QStringList splitPath(const QString &path) const override;

private:
    QLineEdit *m_edit;
    QString m_separator;
};

} // namespace monitron
