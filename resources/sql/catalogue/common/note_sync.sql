INSERT OR REPLACE INTO sync (one, at, next_since) VALUES (1, :at, :next_since)
