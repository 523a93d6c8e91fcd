update registration set ended_at = :now, password_hash = '' where id = :id and ended_at is null
