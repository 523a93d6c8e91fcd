select fingerprint, sealed from kept_answer where id = :id and created_at > :created_after
