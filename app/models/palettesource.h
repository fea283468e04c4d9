// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

namespace monitron {

/// Something that the command palette finds.
struct PaletteEntry
{
    enum class Kind { Watch, Action, Monitor, Incident, Setting };
    Kind kind = Kind::Action;
    QString id;       ///< of its kind; what the palette hands back
    QString title;    ///< searched first
    QString detail;   ///< searched as well: an address, a cause
    QString keywords; ///< searched, not shown
    QString shortcut;
    bool enabled = true;

    /// Names it among all entries.
    [[nodiscard]] QString key() const { return QString::number(static_cast<int>(kind)) + u':' + id; }
};

/// Where the palette's entries come from. Entries are asked for one by one while a search runs, so that
/// 100,000 of them are never copied at once.
class PaletteSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual PaletteEntry entry(int index) const = 0;
    /// Called when the palette opens.
    virtual void refresh() {}

Q_SIGNALS:
    /// Entries came, went or moved; a search starts again.
    void changed();
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::PaletteEntry)
