// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/checks/checkjob.h"

#include <QStringList>

#include <memory>

namespace monitron {

/// The kinds of checks there are: a new one is a CheckJob and one line in checkregistry.cpp.
[[nodiscard]] QStringList checkKinds();

/// Whether `url` is one that checks of `kind` can run; Error::Invalid says why not.
[[nodiscard]] Result<void> checkUrl(const QString &kind, const QString &url);

/// The kind that the URL's scheme asks for; empty when there is none.
[[nodiscard]] QString checkKindForUrl(const QString &url);

/// Null for a kind that does not exist.
[[nodiscard]] std::unique_ptr<CheckJob> makeCheckJob(CheckContext &context, CheckOrder order);

} // namespace monitron
