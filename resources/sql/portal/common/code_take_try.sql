update code set tries_left = tries_left - 1
where request_id = :request_id and purpose = :purpose and ended_at is null and tries_left > 0 and expires_at > :now
returning id, digest, tries_left
