-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file that a clip waited for is here. What people said of the clip stays as it is.
UPDATE clip SET
    revision = revision + 1,
    root_id = :root_id,
    relative_path = :relative_path,
    file_name = :file_name,
    size = :size,
    sha256 = :sha256,
    verified = :verified,
    facts = :facts,
    probe_problem = :probe_problem,
    search_text = :search_text,
    portal_file_name = :portal_file_name,
    rendition = :rendition,
    rendition_role = :rendition_role,
    published_at = :published_at,
    embargo_until = :embargo_until,
    languages = :languages,
    keywords = :keywords,
    captions = :captions,
    awaited = '',
    arriving = '',
    arriving_on = ''
WHERE id = :id AND awaited <> ''
