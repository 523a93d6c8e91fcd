insert into session (id, account_id, created_at) values (:id, :account_id, :created_at)
