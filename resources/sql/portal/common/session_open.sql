select id, account_id from session where id = :id and ended_at is null
