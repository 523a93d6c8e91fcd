select session.id, session.account_id, session.last_seen_at from access_token join session on session.id = access_token.session_id
where access_token.digest = :digest and access_token.expires_at > :now and session.ended_at is null
