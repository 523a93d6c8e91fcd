select id, device, created_at, last_seen_at from session
where account_id = :account_id and ended_at is null
  and exists (select 1 from refresh_token where refresh_token.session_id = session.id and refresh_token.used_at is null and refresh_token.expires_at > :now)
order by last_seen_at desc, id
limit 200
