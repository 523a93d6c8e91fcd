select min(due_at) as due_at from mail where state = 'waiting'
