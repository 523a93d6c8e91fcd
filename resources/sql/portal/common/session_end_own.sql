update session set ended_at = :now where id = :id and account_id = :account_id and ended_at is null
