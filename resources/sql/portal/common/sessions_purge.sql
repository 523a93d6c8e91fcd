delete from session
where last_seen_at < :before
  and not exists (select 1 from refresh_token where refresh_token.session_id = session.id)
  and not exists (select 1 from access_token where access_token.session_id = session.id)
