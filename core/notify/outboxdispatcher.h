// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/notify/outbox.h"

#include <QObject>

#include <memory>

namespace monitron {

class Notifier;
class RecipientLookup;
class SecretStore;

/// Works off the outbox: at most a few jobs at once per channel, oldest first; an attempt that failed is
/// repeated with growing pauses (30 s doubling to 1 h, with jitter) for at most a day after the message was
/// decided, then recorded as failed. Every attempt of a message carries the same idempotency key.
/// Lives in one thread with an event loop.
class OutboxDispatcher : public QObject
{
    Q_OBJECT
public:
    /// `notifier` may be null: then desktop channels say that there is no desktop; so may `recipients`.
    OutboxDispatcher(Outbox &outbox, SecretStore &secrets, const Clock &clock, Notifier *notifier,
                     RecipientLookup *recipients = nullptr, QObject *parent = nullptr);
    ~OutboxDispatcher() override;

    /// Something may have become due: looks at once. Cheap when nothing has.
    void wake();
    /// While paused nothing is started (own network lost: it would only fail). Desktop channels go on.
    void setNetworkAvailable(bool available);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
