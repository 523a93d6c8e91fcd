SELECT etag FROM answer WHERE kind = :kind AND id = :id
