// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkorder.h"

#include <QObject>

#include <vector>

namespace monitron {

/// Runs checks; the engine knows no more of them. Implementations: CheckRunner (the real one),
/// SimulatedProber (tests).
class Prober : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes the order; `finished` comes once for it, however long that takes. Called on the prober's own
    /// thread.
    virtual void submit(CheckOrder order) = 0;

Q_SIGNALS:
    /// In the prober's thread, several at a time where they came together.
    void finished(const std::vector<monitron::CheckAnswer> &answers);
};

} // namespace monitron
