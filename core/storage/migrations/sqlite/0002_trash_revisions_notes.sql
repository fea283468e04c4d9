-- SPDX-FileCopyrightText: 2026 The Monitron authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When it went into the trash; NULL: it is watched. Only MonitorRepository and TrashRepository see one that has a time.
ALTER TABLE monitor ADD COLUMN removed_at INTEGER;

CREATE INDEX monitor_trash ON monitor (removed_at) WHERE removed_at IS NOT NULL;

-- Who changed what on a monitor, the latest 200 of each. changes: a list of {field, before, after}.
CREATE TABLE revision (
    key INTEGER PRIMARY KEY,
    monitor INTEGER NOT NULL REFERENCES monitor (key) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL,
    changes TEXT NOT NULL
);

CREATE INDEX revision_monitor ON revision (monitor, key);

CREATE TABLE incident_note (
    key INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL REFERENCES incident (key) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE INDEX incident_note_incident ON incident_note (incident);

-- Finds the open incident of a monitor that has had thousands.
CREATE INDEX incident_open_monitor ON incident (monitor, opened_at) WHERE closed_at IS NULL;
