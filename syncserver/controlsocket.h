// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>

namespace monitron {

/// Takes orders of the operator's other commands while the server has the data directory to itself: a local
/// socket in that directory, for its owner only; one JSON object a line, answered by one.
class ControlSocket : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<QJsonObject(const QJsonObject &order)>;

    /// `handler` is called in the thread of this.
    explicit ControlSocket(Handler handler, QObject *parent = nullptr);

    /// Io when the socket can't be made.
    [[nodiscard]] Result<void> listen(const QString &directory);

    /// What the server in `directory` answers to `order`, waiting for it; Io where none does.
    [[nodiscard]] static Result<QJsonObject> ask(const QString &directory, const QJsonObject &order);

private:
    void welcome();

    QLocalServer m_server;
    Handler m_handler;
};

} // namespace monitron
