insert into access_token (digest, session_id, expires_at) values (:digest, :session_id, :expires_at)
