delete from mail where id = :id
