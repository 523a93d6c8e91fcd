select etag from photo where id = :id
