select id, meeting_id, caption, taken_on, published_on, width, height, size, sha256, file_name, credit, path, preview_path, etag, updated_at, withdrawn_at from photo where id = :id
