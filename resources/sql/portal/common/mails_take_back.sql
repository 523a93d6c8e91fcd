update mail set state = 'waiting', state_at = :now, due_at = :now, reason = :reason where state = 'sending'
