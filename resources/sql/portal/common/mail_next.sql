select id, recipient, subject, body, html, created_at, attempts, unanswered from mail
where state = 'waiting' and due_at <= :now
and not exists (select 1 from mail other where other.recipient = mail.recipient and other.state = 'sending')
order by due_at, id limit 1
