insert into account (id, email, email_key, name, organisation, password_hash, created_at, language)
values (:id, :email, :email_key, :name, :organisation, :password_hash, :created_at, :language)
on conflict (email_key) do nothing
