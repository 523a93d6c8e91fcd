select etag from news where id = :id
