// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/editreplay.h"
#include "core/client/mirrorparts.h"

#include <QTimer>

namespace monitron {

/// Sends the edits that wait, one after the other, while the server can be reached.
class EditSender : public QObject
{
    Q_OBJECT
public:
    explicit EditSender(const MirrorParts &parts, QObject *parent = nullptr);

    /// Edits may have been added; or it is worth another try.
    void send();
    /// Sends nothing more until the next send(). An answer that is on its way is still taken.
    void pause() { m_isOn = false; }
    /// Whether it waits before it asks again.
    [[nodiscard]] bool isPostponed() const { return m_later.isActive(); }

Q_SIGNALS:
    /// The edit is done (no error), or needs a person: Conflict, or what the server said.
    void settled(qint64 key, const std::optional<monitron::Error> &error);
    /// The server can't do it just now. It is asked again by and by; others are kept meanwhile.
    void postponed();
    /// The server can't be reached: Network, Rejected, or Refused where the session is over.
    void failed(const monitron::Error &error);

private:
    struct Step
    {
        std::optional<EditReplay::Outgoing> outgoing;
        std::vector<EditReplay::Settled> settled;
        QStringList spentSecrets;
    };
    void step();
    void take(const Step &step);
    void sendOut(const EditReplay::Outgoing &outgoing);
    void answered(const EditReplay::Outgoing &outgoing, const Result<ApiResponse> &answer);
    void handleError(const EditReplay::Outgoing &outgoing, const ApiResponse &response);
    void handleStale(const EditReplay::Outgoing &outgoing);
    void handleTwiceRestored(const EditReplay::Outgoing &outgoing, const Error &error);
    /// What is shown of it was only our wish.
    void readIncident(const QByteArray &target);
    void stop(const Error &error);
    /// Asks again after a while; in `retryAfter` seconds where the server says so.
    void postpone(const QByteArray &retryAfter = {});
    /// Runs `job` on a replay, tells what became of `key`, and goes on with the next one.
    void conclude(qint64 key, std::function<Result<void>(EditReplay &)> job,
                  const std::optional<Error> &error = std::nullopt);
    void forgetSecrets(const QStringList &keys);

    MirrorParts m_parts;
    QTimer m_later;      ///< when to ask again
    int m_postponed = 0; ///< times in a row
    int m_stale = 0;     ///< the same
    bool m_isOn = false;
    bool m_isBusy = false;
    bool m_isAskedAgain = false;
};

} // namespace monitron
