delete from kept_answer where created_at < :before
