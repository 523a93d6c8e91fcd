update password_reset set ended_at = :now, token_digest = null where id = :id and ended_at is null
