DELETE FROM download WHERE id = :id
