update mail set state = :state, state_at = :now, reason = :reason, body = '', html = '' where id = :id and state = 'sending'
