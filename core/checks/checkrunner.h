// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/checks/checklimits.h"
#include "core/checks/prober.h"
#include "core/checks/targetrules.h"

#include <memory>

namespace monitron {

/// The real prober: queues orders under the limits and spreads them over lanes, threads that do nothing but
/// checks. Lives in the thread that made it; answers come there.
class CheckRunner final : public Prober
{
    Q_OBJECT
public:
    explicit CheckRunner(const Clock &clock, CheckLimits limits = {}, TargetRules targets = {},
                         QObject *parent = nullptr);
    /// Aborts what runs, without answers, and ends the lanes.
    ~CheckRunner() override;

    void submit(CheckOrder order) override;
    [[nodiscard]] int running() const;
    [[nodiscard]] int waiting() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
