// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QCoreApplication>
#include <QStringList>

namespace monitron {

/// What `monitron check` was asked for.
struct CheckArguments
{
    Q_DECLARE_TR_FUNCTIONS(monitron::CheckArguments)
public:
    Monitor monitor; ///< made up for this run
    int repeat = 1;
    bool json = false;
    bool help = false;
    bool schemeAssumed = false; ///< the address had no scheme: https was taken

    /// Error::Invalid says which argument is wrong, and how.
    [[nodiscard]] static Result<CheckArguments> parse(const QStringList &arguments);
    /// `program`: what to call it by.
    [[nodiscard]] static QString usage(const QString &program);
};

} // namespace monitron
