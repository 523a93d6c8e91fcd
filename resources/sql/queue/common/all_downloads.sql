SELECT id, place, source, portal, title, label, file_name, folder, size, sha256, video_id, meeting, state, obstacle, failure, verified,
       detail, received, tries, retry_at, added_at, finished_at, path, digest, durable_bytes, durable_digest, etag, acknowledged,
       meeting_id, priority, needed_by, removed_at, connections, block_map
FROM download
ORDER BY place, id
