select id, email, name, organisation, password_hash, newsletter_since, created_at, language from account where email_key = :email_key
