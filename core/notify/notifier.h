// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/message.h"

namespace monitron {

/// Shows a notification on this computer's desktop; the app implements it. Thread: the dispatcher's.
class Notifier
{
public:
    Notifier() = default;
    virtual ~Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;

    /// `message` is what the text is about: of several the gravest, whose monitor is null when they are about
    /// more than one. Refused when there is no place to show it (no tray, no notification service).
    [[nodiscard]] virtual Result<void> show(const Message &message, const QString &title,
                                            const QString &text) = 0;
};

} // namespace monitron
