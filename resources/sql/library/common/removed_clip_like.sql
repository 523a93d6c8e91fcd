-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one whose file is taken in again: of the same size and digest, or at the same place where one of the digests is not known.
SELECT removed_clip.clip_id
FROM removed_clip
CROSS JOIN (
    SELECT cast(:root_id AS BIGINT) AS root_id, cast(:relative_path AS TEXT) AS relative_path, cast(:sha256 AS TEXT) AS sha256
) AS wanted
WHERE removed_clip.size = :size AND removed_clip.awaited = '' AND (
    (wanted.sha256 <> '' AND removed_clip.sha256 = wanted.sha256 AND removed_clip.size > 0)
    OR (
        removed_clip.root_id = wanted.root_id AND removed_clip.relative_path = wanted.relative_path
        AND (removed_clip.sha256 = '' OR wanted.sha256 = '' OR removed_clip.sha256 = wanted.sha256)
    )
)
ORDER BY
    CASE WHEN removed_clip.root_id = wanted.root_id AND removed_clip.relative_path = wanted.relative_path THEN 0 ELSE 1 END,
    removed_clip.clip_id DESC
LIMIT 1
