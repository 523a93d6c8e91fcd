select count(*) as sent, min(created_at) as first from code where email_key = :email_key and peer = :peer and created_at > :after
