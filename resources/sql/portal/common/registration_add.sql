insert into registration (id, email, email_key, name, organisation, password_hash, created_at)
values (:id, :email, :email_key, :name, :organisation, :password_hash, :created_at)
