-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a long list of clips is put in order by, so that its first page is there at once. The expressions are those of core/library/clipquery.cpp.
CREATE INDEX clip_by_name ON clip ((substr(search_text, 1, 60)) COLLATE "C" NULLS FIRST, id)
-- next
CREATE INDEX clip_by_duration ON clip ((nullif(cast(nullif(cast(nullif(facts, '') as jsonb) ->> 'durationMs', '') as bigint), 0)) NULLS FIRST, id)
-- next
CREATE INDEX clip_by_start ON clip ((nullif(cast(nullif(facts, '') as jsonb) ->> 'startTimecode', '')) COLLATE "C" NULLS FIRST, id)
-- next
CREATE INDEX clip_by_codec ON clip ((nullif(cast(nullif(facts, '') as jsonb) ->> 'videoCodec', '')) COLLATE "C" NULLS FIRST, id)
-- next
CREATE INDEX clip_by_size ON clip (size NULLS FIRST, id)
-- next
-- The clips that hold a portal's items.
CREATE INDEX clip_of_portal ON clip (portal) WHERE portal <> ''
