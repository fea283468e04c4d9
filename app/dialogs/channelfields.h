// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldform.h"
#include "core/model/channel.h"

#include <memory>
#include <optional>

namespace monitron {

/// The settings of one kind of channel as a form; its fields are named as in the channel's JSON, the
/// password's is "secret".
class ChannelFields : public FieldForm
{
    Q_OBJECT
public:
    using FieldForm::FieldForm;

    virtual void load(const Channel &channel) = 0;
    virtual void store(Channel &channel) const = 0;
    /// None: as it was.
    [[nodiscard]] virtual std::optional<QString> secret() const = 0;

    /// For a channel's kind; null where it has no settings.
    [[nodiscard]] static ChannelFields *make(const QString &kind, QWidget *parent);
};

} // namespace monitron
