delete from mail where state in ('sent', 'failed', 'expired') and state_at < :before
