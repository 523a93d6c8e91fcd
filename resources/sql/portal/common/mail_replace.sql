update mail set state = 'expired', state_at = :now, reason = :reason, body = '', html = '' where about = :about and state = 'waiting'
