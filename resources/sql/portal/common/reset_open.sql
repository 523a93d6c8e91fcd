select id, email, email_key, account_id, token_digest, token_expires_at, language from password_reset
where id = :id and ended_at is null and created_at > :created_after
