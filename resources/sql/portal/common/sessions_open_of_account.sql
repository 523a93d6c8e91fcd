select id from session where account_id = :account_id and ended_at is null
