select preview_path as path from photo where id = :id and withdrawn_at is null
