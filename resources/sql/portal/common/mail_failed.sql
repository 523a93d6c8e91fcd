update mail set failed_at = :now, attempts = attempts + 1, reason = :reason, body = '' where id = :id
