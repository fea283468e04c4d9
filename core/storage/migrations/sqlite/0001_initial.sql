-- SPDX-FileCopyrightText: 2026 The Monitron authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC milliseconds since 1970, ids the 16 bytes of a UUID. A statement ends with ";" at the end of a line.

-- Small facts about the store itself: watermarks of the rollups, the instant last seen alive.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- AUTOINCREMENT: the key of a removed monitor is never given again, its history may still be there.
CREATE TABLE monitor (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    config TEXT NOT NULL,
    body BLOB NOT NULL
);

CREATE TABLE removed_monitor (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL
);

CREATE TABLE state (
    monitor INTEGER PRIMARY KEY REFERENCES monitor (key) ON DELETE CASCADE,
    status INTEGER NOT NULL,
    next_due INTEGER NOT NULL,
    detail BLOB NOT NULL
);

-- One row per check; detail is described in core/storage/README.md.
CREATE TABLE result (
    monitor INTEGER NOT NULL,
    at INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    detail BLOB NOT NULL,
    PRIMARY KEY (monitor, at)
) WITHOUT ROWID;

CREATE INDEX result_failure ON result (monitor, at) WHERE outcome = 0;

CREATE TABLE hourly (
    monitor INTEGER NOT NULL,
    period INTEGER NOT NULL,
    good INTEGER NOT NULL,
    bad INTEGER NOT NULL,
    unobserved INTEGER NOT NULL,
    up_ms INTEGER NOT NULL,
    down_ms INTEGER NOT NULL,
    detail BLOB NOT NULL,
    PRIMARY KEY (monitor, period)
) WITHOUT ROWID;

CREATE TABLE daily (
    monitor INTEGER NOT NULL,
    period INTEGER NOT NULL,
    good INTEGER NOT NULL,
    bad INTEGER NOT NULL,
    unobserved INTEGER NOT NULL,
    up_ms INTEGER NOT NULL,
    down_ms INTEGER NOT NULL,
    detail BLOB NOT NULL,
    PRIMARY KEY (monitor, period)
) WITHOUT ROWID;

-- Hours that were rolled up and have got a late result since.
CREATE TABLE stale_hour (
    monitor INTEGER NOT NULL,
    period INTEGER NOT NULL,
    PRIMARY KEY (monitor, period)
) WITHOUT ROWID;

CREATE TABLE facts (
    monitor INTEGER PRIMARY KEY REFERENCES monitor (key) ON DELETE CASCADE,
    detail BLOB NOT NULL
);

-- Written where a failure's words differ from those of the failure before; true until the next row.
CREATE TABLE failure_text (
    monitor INTEGER NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (monitor, at)
) WITHOUT ROWID;

-- The same for what the failed answer looked like; the latest 200 of a monitor.
CREATE TABLE evidence (
    key INTEGER PRIMARY KEY,
    monitor INTEGER NOT NULL,
    at INTEGER NOT NULL,
    detail BLOB NOT NULL,
    UNIQUE (monitor, at)
);

-- monitor 0: all of them.
CREATE TABLE interruption (
    key INTEGER PRIMARY KEY,
    monitor INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER,
    UNIQUE (monitor, kind, from_at)
);

CREATE TABLE incident (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    monitor INTEGER NOT NULL REFERENCES monitor (key) ON DELETE CASCADE,
    started_at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by INTEGER NOT NULL,
    flapping INTEGER NOT NULL,
    cause TEXT NOT NULL,
    ended_at INTEGER,
    closed_at INTEGER,
    closed_by INTEGER,
    acknowledged_at INTEGER,
    acknowledged_by TEXT NOT NULL
);

CREATE INDEX incident_monitor ON incident (monitor, opened_at);

CREATE INDEX incident_time ON incident (opened_at);

CREATE INDEX incident_open ON incident (opened_at) WHERE closed_at IS NULL;

CREATE TABLE channel (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    muted INTEGER NOT NULL,
    settings TEXT NOT NULL
);

-- The unique id is what keeps an alert from being decided twice. Messages outlive their monitor.
CREATE TABLE message (
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    monitor BLOB NOT NULL,
    incident BLOB NOT NULL,
    at INTEGER NOT NULL,
    monitor_name TEXT NOT NULL,
    monitor_url TEXT NOT NULL,
    cause TEXT NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    failures INTEGER NOT NULL
);

CREATE INDEX message_incident ON message (incident);

CREATE INDEX message_monitor ON message (monitor);

CREATE TABLE delivery (
    key INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message (key) ON DELETE CASCADE,
    channel BLOB NOT NULL,
    channel_name TEXT NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    finished_at INTEGER,
    detail TEXT NOT NULL,
    UNIQUE (message, channel)
);

CREATE INDEX delivery_pending ON delivery (next_attempt_at) WHERE state = 0;

-- What changed, in the order of the commits and without gaps; trimmed after a week.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    entity INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL
);
