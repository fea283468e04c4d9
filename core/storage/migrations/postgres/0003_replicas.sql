-- SPDX-FileCopyrightText: 2026 The Monitron authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The processes that share the store, by the server's clock. One that isn't heard of is given up by another: what it
-- holds is free then. Its row goes when nothing refers to it any more.
CREATE TABLE replica (
    id bytea PRIMARY KEY,
    name text NOT NULL,
    role text NOT NULL,
    runs_checks bigint NOT NULL,
    version text NOT NULL,
    started_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    held bigint NOT NULL,
    given_up_at bigint
);

-- Who checks the monitor. The fence grows each time when it is taken; what was decided under an older one is refused. Each
-- monitor has a row from the beginning, so that there is something to take: no detail means that nothing was recorded yet.
ALTER TABLE state ADD COLUMN owner bytea;

ALTER TABLE state ADD COLUMN fence bigint NOT NULL DEFAULT 0;

CREATE INDEX state_owner ON state (owner);

INSERT INTO state (monitor, status, next_due, detail) SELECT key, 0, 0, '' FROM monitor ON CONFLICT DO NOTHING;

CREATE FUNCTION add_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO state (monitor, status, next_due, detail) VALUES (NEW.key, 0, 0, '');
    RETURN NULL;
END
$$;

CREATE TRIGGER monitor_has_state AFTER INSERT ON monitor FOR EACH ROW EXECUTE FUNCTION add_state();

-- Who sends what waits; nobody any more once it is sent.
ALTER TABLE delivery ADD COLUMN owner bytea;

CREATE INDEX delivery_owner ON delivery (owner) WHERE owner IS NOT NULL;

-- Passwords and tokens, each sealed with a key that is not here; the row without a name tells how that is made.
CREATE TABLE secret (
    name text PRIMARY KEY,
    sealed bytea NOT NULL
);
