insert into mail (id, recipient, subject, body, created_at, due_at, attempts)
values (:id, :recipient, :subject, :body, :created_at, :due_at, 0)
