select id, email, email_key, name, organisation, password_hash, language from registration
where id = :id and ended_at is null and created_at > :created_after
