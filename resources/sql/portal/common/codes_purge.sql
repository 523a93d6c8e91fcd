delete from code where created_at < :before
