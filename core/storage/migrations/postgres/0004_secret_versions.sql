-- SPDX-FileCopyrightText: 2026 The Monitron authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The version in which the channel's secret was set last; 0: never. Of a monitor it is in its config.
ALTER TABLE channel ADD COLUMN secret_version bigint NOT NULL DEFAULT 0;
