SELECT body FROM video WHERE id = :id
