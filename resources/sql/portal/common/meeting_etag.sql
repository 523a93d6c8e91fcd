select etag from meeting where id = :id
