// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/palettesource.h"

#include <vector>

namespace monitron {

class MonitorListModel;
class Workspace;

/// All monitors by name, address and tags.
class MonitorPaletteSource : public PaletteSource
{
    Q_OBJECT
public:
    /// `monitors` outlives it.
    explicit MonitorPaletteSource(const MonitorListModel &monitors, QObject *parent = nullptr);
    [[nodiscard]] int count() const override;
    [[nodiscard]] PaletteEntry entry(int index) const override;

private:
    const MonitorListModel &m_monitors;
};

/// The latest incidents by monitor and cause.
class IncidentPaletteSource : public PaletteSource
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit IncidentPaletteSource(Workspace &workspace, QObject *parent = nullptr);
    [[nodiscard]] int count() const override;
    [[nodiscard]] PaletteEntry entry(int index) const override;
    void refresh() override;

private:
    Workspace &m_workspace;
    std::vector<PaletteEntry> m_entries;
};

/// Entries that somebody else lists: actions, sections of the settings.
class ListPaletteSource : public PaletteSource
{
    Q_OBJECT
public:
    using PaletteSource::PaletteSource;
    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] int count() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] PaletteEntry entry(int index) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace monitron
