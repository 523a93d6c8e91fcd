DELETE FROM video WHERE id = :id
