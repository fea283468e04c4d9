// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <utility>
#include <vector>

namespace monitron {

struct ApiRequest
{
    QByteArray method = "GET";
    QByteArray path; ///< with query: "/api/v1/monitors?limit=10"
    QByteArray body; ///< JSON, where there is one
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
};

[[nodiscard]] ApiRequest apiRequest(QByteArray method, QByteArray path, const QJsonObject &body = {});

struct ApiResponse
{
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] bool isOk() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< null: none
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    bool operator==(const ApiResponse &) const = default;
};

/// The stream of changes, once opened; goes on until it is deleted or says why it ended.
class EventSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens it. Nothing is told before: who listens must be there for the first piece.
    virtual void begin() {}

Q_SIGNALS:
    void opened();
    /// A piece of the body, cut anywhere.
    void received(const QByteArray &bytes);
    /// Refused where the credentials weren't accepted, Gone where the cursor is too old, Network where it was
    /// cut off, else as errorOf() or ServerLink::send. Nothing comes afterwards.
    void ended(const monitron::Error &error);
};

/// How requests get to a server. Used from the thread that made it; futures are answered there.
class ServerLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Any answer of the server is a response, also 500. Network: it wasn't reached, or the answer was lost;
    /// nobody knows whether it was done. Rejected: its certificate isn't trusted (see HttpLink).
    [[nodiscard]] virtual QFuture<Result<ApiResponse>> send(const ApiRequest &request) = 0;
    /// Owned by `parent`; opened by its begin(), for which the link must still be there.
    [[nodiscard]] virtual EventSource *openEvents(const ApiRequest &request, QObject *parent) = 0;
};

} // namespace monitron
