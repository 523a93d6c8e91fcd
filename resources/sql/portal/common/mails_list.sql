select id, recipient, state, reason, created_at, state_at, attempts from mail where recipient <> '' order by created_at, id
