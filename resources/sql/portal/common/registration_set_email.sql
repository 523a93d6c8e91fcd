update registration set email = :email, email_key = :email_key where id = :id
