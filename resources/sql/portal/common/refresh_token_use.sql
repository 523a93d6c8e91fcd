update refresh_token set used_at = :now where digest = :digest and used_at is null and expires_at > :now2
returning session_id
