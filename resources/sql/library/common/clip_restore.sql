-- SPDX-License-Identifier: GPL-3.0-or-later
-- All columns, those that the numbers of a clip are kept by among them.
INSERT INTO clip (
    id, revision, root_id, size, verified, rating, portal_notice_seen, shots_taken, relative_path, title, file_name, sha256,
    added_at, portal, video_id, photo_id, meeting, place, country, recorded_on, description, credit, usage_terms, note, facts,
    probe_problem, search_text, portal_notice, portal_notice_at, portal_notice_what, portal_file_name, rendition, rendition_role,
    published_at, embargo_until, languages, keywords, captions, awaited, arriving, arriving_on, trashed_at
)
VALUES (
    :id, :revision, :root_id, :size, :verified, :rating, :portal_notice_seen, :shots_taken, :relative_path, :title, :file_name,
    :sha256, :added_at, :portal, :video_id, :photo_id, :meeting, :place, :country, :recorded_on, :description, :credit,
    :usage_terms, :note, :facts, :probe_problem, :search_text, :portal_notice, :portal_notice_at, :portal_notice_what,
    :portal_file_name, :rendition, :rendition_role, :published_at, :embargo_until, :languages, :keywords, :captions, :awaited,
    :arriving, :arriving_on, :trashed_at
)
