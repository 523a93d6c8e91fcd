update photo set withdrawn_at = :now, updated_at = :now2 where id = :id and withdrawn_at is null
