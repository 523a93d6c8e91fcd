select photo_path as path from meeting where id = :id
