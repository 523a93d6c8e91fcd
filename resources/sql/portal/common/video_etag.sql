select etag from video where id = :id
