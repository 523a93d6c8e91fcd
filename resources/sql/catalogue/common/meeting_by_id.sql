SELECT body FROM meeting WHERE id = :id
