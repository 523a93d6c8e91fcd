-- SPDX-License-Identifier: GPL-3.0-or-later
-- A name that is a synonym is no tag of its own.
INSERT INTO tag (name, folded)
SELECT fresh.name, fresh.folded
FROM (SELECT CAST(:name AS TEXT) AS name, CAST(:folded AS TEXT) AS folded) AS fresh
WHERE NOT EXISTS (SELECT 1 FROM tag_synonym WHERE tag_synonym.folded = fresh.folded)
ON CONFLICT (folded) DO NOTHING
