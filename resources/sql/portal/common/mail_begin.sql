update mail set state = 'sending', state_at = :now, attempts = attempts + 1, unanswered = unanswered + 1 where id = :id and state = 'waiting'
