select session_id from refresh_token where digest = :digest and used_at is not null
