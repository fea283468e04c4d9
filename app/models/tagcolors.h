// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QObject>

namespace monitron {

class Workspace;

/// The colours that a tag can have; `Palette` knows what they look like.
enum class TagColor { Grey, Blue, Teal, Green, Amber, Red, Pink, Violet };
inline constexpr int tagColorCount = 8;

/// How a colour is called in the settings.
[[nodiscard]] QString tagColorKey(TagColor color);
/// The same for people.
[[nodiscard]] QString tagColorName(TagColor color);
/// Of a tag that nobody gave one: the same wherever and whenever it is asked.
[[nodiscard]] TagColor defaultTagColor(const QString &tag);

/// The colours of the workspace's tags, kept in the setting "tags.colors".
class TagColors : public QObject
{
    Q_OBJECT
public:
    explicit TagColors(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] TagColor colorOf(const QString &tag) const;
    /// `changed` follows once it is saved.
    void setColor(const QString &tag, TagColor color);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void read();
    void take(const QJsonValue &value);

    Workspace &m_workspace;
    QHash<QString, TagColor> m_chosen;
};

} // namespace monitron
