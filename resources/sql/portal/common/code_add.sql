insert into code (id, purpose, request_id, email_key, peer, digest, tries_left, created_at, expires_at)
values (:id, :purpose, :request_id, :email_key, :peer, :digest, :tries_left, :created_at, :expires_at)
