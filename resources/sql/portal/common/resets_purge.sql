delete from password_reset where created_at < :before
