-- SPDX-FileCopyrightText: 2026 The Monitron authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a desktop's mirror of a team's server needs besides what it mirrors; empty elsewhere.

-- Edits that the server hasn't got yet, in the order in which they were made.
CREATE TABLE pending_edit (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    entity INTEGER NOT NULL,
    target BLOB NOT NULL,
    operation INTEGER NOT NULL,
    fields_before TEXT NOT NULL,
    fields_after TEXT NOT NULL,
    request BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    detail TEXT NOT NULL
);

CREATE INDEX pending_edit_target ON pending_edit (entity, target);

-- As the server has it, of what is shown with edits of one's own.
CREATE TABLE server_copy (
    entity INTEGER NOT NULL,
    target BLOB NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (entity, target)
) WITHOUT ROWID;

-- Which rollups were fetched: the periods [first, ending) of one monitor. resolution as the model's.
CREATE TABLE fetched_history (
    monitor INTEGER NOT NULL REFERENCES monitor (key) ON DELETE CASCADE,
    resolution INTEGER NOT NULL,
    first INTEGER NOT NULL,
    ending INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (monitor, resolution)
) WITHOUT ROWID;
