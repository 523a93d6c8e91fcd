-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people should hear of after a synchronisation, by portal. The highest number is the newest.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    portal TEXT NOT NULL,
    known_by TEXT NOT NULL,
    event TEXT NOT NULL,
    kind TEXT NOT NULL,
    item_id TEXT NOT NULL,
    title TEXT NOT NULL,
    what TEXT NOT NULL,
    context TEXT NOT NULL,
    clips INTEGER NOT NULL,
    at TEXT NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0,
    UNIQUE (portal, known_by)
)
-- next
CREATE INDEX notice_unread ON notice (portal) WHERE is_read = 0
