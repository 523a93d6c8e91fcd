update video set thumbnail_path = :path where id = :id and thumbnail_path <> :path2
