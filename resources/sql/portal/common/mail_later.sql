update mail set state = 'waiting', state_at = :now, due_at = :due_at, unanswered = :unanswered, reason = :reason where id = :id and state = 'sending'
