delete from registration where created_at < :before
