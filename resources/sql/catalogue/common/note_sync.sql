INSERT OR REPLACE INTO sync (one, at, next_since, etag) VALUES (1, :at, :next_since, :etag)
