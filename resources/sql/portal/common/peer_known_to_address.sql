select session.id from session join account on account.id = session.account_id
where account.email_key = :email_key and session.peer = :peer and session.last_seen_at > :after
limit 1
