update session set last_seen_at = :now where id = :id and ended_at is null
