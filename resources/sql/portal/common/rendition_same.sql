select id from rendition where id = :id and video_id = :video_id and size = :size and sha256 = :sha256 and path = :path
    and file_name = :file_name and label = :label
