-- SPDX-License-Identifier: GPL-3.0-or-later
-- A clip that was removed keeps its number, so that it finds it free. No row where a clip is at that place already, or waits for the same bytes.
INSERT INTO clip (
    id, root_id, relative_path, title, file_name, size, sha256, verified, added_at, portal, video_id, photo_id, meeting, place,
    country, recorded_on, description, credit, usage_terms, rating, note, facts, probe_problem, search_text,
    portal_file_name, rendition, rendition_role, published_at, embargo_until, languages, keywords, captions, awaited, arriving, arriving_on
)
VALUES (
    max(coalesce((SELECT max(id) FROM clip), 0), coalesce((SELECT max(clip_id) FROM removed_clip), 0)) + 1,
    :root_id, :relative_path, :title, :file_name, :size, :sha256, :verified, :added_at, :portal, :video_id, :photo_id,
    :meeting, :place, :country, :recorded_on, :description, :credit, :usage_terms, :rating, :note, :facts,
    :probe_problem, :search_text, :portal_file_name, :rendition, :rendition_role, :published_at, :embargo_until, :languages,
    :keywords, :captions, :awaited, :arriving, :arriving_on
)
ON CONFLICT DO NOTHING
RETURNING id
