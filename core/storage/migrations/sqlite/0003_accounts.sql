-- SPDX-FileCopyrightText: 2026 The Monitron authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The users of a team server. Of passwords and tokens there are hashes only.
CREATE TABLE account (
    id BLOB NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    role INTEGER NOT NULL,
    active INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_login_at INTEGER,
    password_hash TEXT NOT NULL,
    second_factor INTEGER NOT NULL,
    totp_step INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE recovery_code (
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    hash BLOB NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (account, hash)
) WITHOUT ROWID;

-- One sign-in on one device, and every refresh token that it ever had: one that is used twice ends it.
CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    user_agent TEXT NOT NULL,
    address TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX session_account ON session (account);

CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE refresh_token (
    hash BLOB NOT NULL PRIMARY KEY,
    session BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    used_at INTEGER
) WITHOUT ROWID;

CREATE INDEX refresh_token_session ON refresh_token (session);

CREATE INDEX refresh_token_used ON refresh_token (used_at) WHERE used_at IS NOT NULL;

CREATE TABLE api_key (
    id BLOB NOT NULL PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    role INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    last_used_at INTEGER
) WITHOUT ROWID;

CREATE INDEX api_key_account ON api_key (account);

CREATE TABLE invitation (
    id BLOB NOT NULL PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    email TEXT NOT NULL,
    role INTEGER NOT NULL,
    invited_by BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    accepted_at INTEGER
) WITHOUT ROWID;

CREATE TABLE reset_token (
    hash BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) WITHOUT ROWID;

CREATE INDEX reset_token_account ON reset_token (account);

-- Who did what. AUTOINCREMENT: a number that was trimmed is never given again.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor BLOB NOT NULL,
    actor_name TEXT NOT NULL,
    address TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL
);

CREATE INDEX audit_at ON audit (at);

CREATE INDEX audit_actor ON audit (actor, number);

CREATE INDEX audit_entity ON audit (entity_id, number);

CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

-- Requests that must not be done twice, and what was answered; status 0: not yet.
CREATE TABLE idempotency (
    account BLOB NOT NULL,
    name TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (account, name)
) WITHOUT ROWID;

CREATE INDEX idempotency_age ON idempotency (created_at);
