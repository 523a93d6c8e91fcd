insert into mail (id, recipient, subject, body, html, about, state, state_at, created_at, due_at, expires_at, attempts, unanswered)
values (:id, :recipient, :subject, :body, :html, :about, 'waiting', :created_at, :created_at, :created_at, :expires_at, 0, 0)
