select count(*) as sent, min(created_at) as first, max(created_at) as latest from code
where request_id = :request_id and purpose = :purpose and created_at > :after
