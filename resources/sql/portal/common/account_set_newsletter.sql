update account set newsletter_since = :since where id = :id
