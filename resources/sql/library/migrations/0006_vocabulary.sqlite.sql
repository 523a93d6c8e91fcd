-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vocabulary: a tag may stand below another one, and be known by other names. What a tag is below is implied by it.
ALTER TABLE tag ADD COLUMN parent_id INTEGER REFERENCES tag (id) ON DELETE SET NULL
-- next
-- As "#4c8dff"; empty for the one that comes of the name.
ALTER TABLE tag ADD COLUMN colour TEXT NOT NULL DEFAULT ''
-- next
-- Somebody wants the tag in the vocabulary, used or not. Other tags are in it while something carries them.
ALTER TABLE tag ADD COLUMN listed INTEGER NOT NULL DEFAULT 0
-- next
CREATE INDEX tag_of_parent ON tag (parent_id)
-- next
CREATE TABLE tag_synonym (
    folded TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE
)
-- next
CREATE INDEX tag_synonym_of_tag ON tag_synonym (tag_id)
