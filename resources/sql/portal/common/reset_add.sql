insert into password_reset (id, email, email_key, account_id, created_at, language) values (:id, :email, :email_key, :account_id, :created_at, :language)
