INSERT INTO download (id, place, source, portal, title, label, file_name, folder, size, sha256, video_id, meeting, state, obstacle, failure,
                      verified, detail, received, tries, retry_at, added_at, finished_at, path, digest, durable_bytes, durable_digest,
                      etag, acknowledged, meeting_id, priority, needed_by, removed_at, connections, block_map)
VALUES (:id, :place, :source, :portal, :title, :label, :file_name, :folder, :size, :sha256, :video_id, :meeting, :state, :obstacle, :failure,
        :verified, :detail, :received, :tries, :retry_at, :added_at, :finished_at, :path, :digest, :durable_bytes, :durable_digest,
        :etag, :acknowledged, :meeting_id, :priority, :needed_by, :removed_at, :connections, :block_map)
ON CONFLICT (id) DO UPDATE SET
    place = excluded.place, source = excluded.source, portal = excluded.portal, title = excluded.title, label = excluded.label,
    file_name = excluded.file_name, folder = excluded.folder, size = excluded.size, sha256 = excluded.sha256,
    video_id = excluded.video_id, meeting = excluded.meeting, state = excluded.state, obstacle = excluded.obstacle,
    failure = excluded.failure, verified = excluded.verified, detail = excluded.detail, received = excluded.received,
    tries = excluded.tries, retry_at = excluded.retry_at, added_at = excluded.added_at, finished_at = excluded.finished_at,
    path = excluded.path, digest = excluded.digest, durable_bytes = excluded.durable_bytes, durable_digest = excluded.durable_digest,
    etag = excluded.etag, acknowledged = excluded.acknowledged,
    meeting_id = excluded.meeting_id, priority = excluded.priority, needed_by = excluded.needed_by, removed_at = excluded.removed_at,
    connections = excluded.connections, block_map = excluded.block_map
