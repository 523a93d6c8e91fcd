update password_reset set ended_at = :now, token_digest = null where account_id = :account_id and ended_at is null
