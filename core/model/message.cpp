// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/message.h"

#include <array>

namespace monitron {

namespace {
struct KindName
{
    MessageKind kind;
    const char *name;
};
constexpr std::array<KindName, 8> kindNames{{
    {MessageKind::Down, "down"},
    {MessageKind::Flapping, "flapping"},
    {MessageKind::Sustained, "sustained"},
    {MessageKind::StillDown, "still_down"},
    {MessageKind::Recovered, "recovered"},
    {MessageKind::Paused, "paused"},
    {MessageKind::Certificate, "certificate"},
    {MessageKind::Test, "test"},
}};
} // namespace

QString toString(MessageKind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

std::optional<MessageKind> messageKindFromString(const QString &text)
{
    for (const KindName &entry : kindNames) {
        if (text == QLatin1StringView(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace monitron
