select thumbnail_path as path from video where id = :id and withdrawn_at is null
