-- SPDX-License-Identifier: GPL-3.0-or-later
-- A folder below which media files lie, and where each computer finds it.
CREATE TABLE media_root (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT NOT NULL
)
-- next
CREATE TABLE media_root_place (
    root_id BIGINT NOT NULL REFERENCES media_root (id) ON DELETE CASCADE,
    computer TEXT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (root_id, computer),
    UNIQUE (computer, path)
)
-- next
-- Numbers are given in the order of coming in, so that the newest are the highest.
CREATE TABLE clip (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision BIGINT NOT NULL DEFAULT 1,
    root_id BIGINT NOT NULL REFERENCES media_root (id),
    relative_path TEXT NOT NULL,
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '',
    verified INTEGER NOT NULL DEFAULT 0,
    added_at TEXT NOT NULL,
    portal TEXT NOT NULL DEFAULT '',
    video_id TEXT NOT NULL DEFAULT '',
    meeting TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    recorded_on TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '',
    usage_terms TEXT NOT NULL DEFAULT '',
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    note TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '',
    probe_problem TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL,
    UNIQUE (root_id, relative_path)
)
-- next
CREATE INDEX clip_meeting ON clip (meeting, id)
-- next
-- `folded` is the name without case and accents: what tells tags apart, and what is searched.
CREATE TABLE tag (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
)
-- next
CREATE TABLE clip_tag (
    tag_id BIGINT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    clip_id BIGINT NOT NULL REFERENCES clip (id) ON DELETE CASCADE,
    PRIMARY KEY (tag_id, clip_id)
)
-- next
CREATE UNIQUE INDEX clip_tag_of_clip ON clip_tag (clip_id, tag_id)
-- next
CREATE TABLE clip_range (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clip_id BIGINT NOT NULL REFERENCES clip (id) ON DELETE CASCADE,
    revision BIGINT NOT NULL DEFAULT 1,
    in_frame BIGINT NOT NULL CHECK (in_frame >= 0),
    out_frame BIGINT NOT NULL CHECK (out_frame > in_frame),
    note TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX clip_range_of_clip ON clip_range (clip_id, in_frame, id)
-- next
CREATE TABLE range_tag (
    tag_id BIGINT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    range_id BIGINT NOT NULL REFERENCES clip_range (id) ON DELETE CASCADE,
    PRIMARY KEY (tag_id, range_id)
)
-- next
CREATE UNIQUE INDEX range_tag_of_range ON range_tag (range_id, tag_id)
-- next
-- A clip with its tags in one column, one a line.
CREATE VIEW clip_with_tags AS
SELECT clip.*, (
    SELECT string_agg(tag.name, chr(10))
    FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
    WHERE clip_tag.clip_id = clip.id
) AS tags
FROM clip
-- next
CREATE VIEW range_with_tags AS
SELECT clip_range.*, (
    SELECT string_agg(tag.name, chr(10))
    FROM range_tag JOIN tag ON tag.id = range_tag.tag_id
    WHERE range_tag.range_id = clip_range.id
) AS tags
FROM clip_range
