// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/whendone.h"
#include "core/base/error.h"

#include <QAbstractListModel>
#include <QUuid>

#include <optional>

namespace monitron {

/// What a team's server lists: read when asked to, and after each change made through the model. The rows
/// stay until others are there.
class RecordsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole {
        TitleRole = Qt::UserRole + 1, ///< what the row is
        DetailRole,                   ///< what else there is to say of it
        NoteRole,                     ///< a word or two for the end of the row; may be empty
        PaleRole,                     ///< it has no effect any more
        KeyRole,                      ///< stays the same while the row is there
    };
    explicit RecordsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Asks anew; `changed` follows.
    void reload();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Why the last reading failed; none: it didn't.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Rows, or how their reading goes.
    void changed();

protected:
    struct Words
    {
        QString title;
        QString detail;
        QString note;
        bool isPale = false;
    };
    [[nodiscard]] virtual int size() const = 0;
    [[nodiscard]] virtual Words words(int row) const = 0;
    [[nodiscard]] virtual QVariant key(int row) const = 0;
    /// Reads through read().
    virtual void ask() = 0;

    /// Gives what is answered to `take`, within a reset, unless something newer is asked meanwhile.
    template <typename T, typename Take>
    void read(const QFuture<Result<T>> &future, Take take)
    {
        whenDone(future, this, [this, take, turn = ++m_turn](const Result<T> &answer) {
            if (turn != m_turn)
                return;
            m_loading = false;
            m_error = answer ? std::nullopt : std::optional(answer.error());
            if (answer) {
                beginResetModel();
                m_loaded = true;
                take(*answer);
                endResetModel();
            }
            Q_EMIT changed();
        });
    }
    /// Reads again once it is done.
    template <typename T>
    QFuture<Result<T>> thenReload(QFuture<Result<T>> future)
    {
        whenDone(future, this, [this](const Result<T> &) { reload(); });
        return future;
    }

private:
    std::optional<Error> m_error;
    quint64 m_turn = 0;
    bool m_loading = false;
    bool m_loaded = false;
};

} // namespace monitron
