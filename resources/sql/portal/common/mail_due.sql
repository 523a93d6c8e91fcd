select id, recipient, subject, body, created_at, attempts from mail
where failed_at is null and due_at <= :now order by due_at, id limit 20
