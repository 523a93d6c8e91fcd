update mail set due_at = :due_at, attempts = attempts + 1, reason = :reason where id = :id
