update mail set state = 'failed', state_at = :now, reason = :reason, body = '', html = '' where state = 'sending' and unanswered >= :most
