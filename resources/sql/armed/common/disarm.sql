delete from armed where id = :id
