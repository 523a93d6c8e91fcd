select count(*) as sent, min(created_at) as first from code where peer = :peer and created_at > :after
