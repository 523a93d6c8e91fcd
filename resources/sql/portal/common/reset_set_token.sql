update password_reset set token_digest = :digest, token_expires_at = :expires_at where id = :id and ended_at is null
