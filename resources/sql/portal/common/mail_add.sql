insert into mail (id, recipient, subject, body, created_at, due_at, attempts, html, state, state_at, expires_at)
values (:id, :recipient, :subject, :body, :created_at, :due_at, 0, :html, 'waiting', :created_at, :expires_at)
