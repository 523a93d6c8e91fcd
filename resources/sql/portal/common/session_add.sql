insert into session (id, account_id, created_at, last_seen_at, device, peer) values (:id, :account_id, :created_at, :last_seen_at, :device, :peer)
