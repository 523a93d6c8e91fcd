update meeting set photo_path = :path where id = :id and photo_path <> :path2
