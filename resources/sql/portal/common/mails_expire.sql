update mail set state = 'expired', state_at = :now, reason = :reason, body = '', html = '' where state = 'waiting' and expires_at <= :now
