SELECT at, next_since, etag FROM sync
