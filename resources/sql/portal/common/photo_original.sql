select id, size, sha256, file_name, 'jpg' as container, path, null as embargo_until, withdrawn_at from photo where id = :id
