INSERT OR REPLACE INTO stream (kind, since, cursor, done) VALUES (:kind, :since, :cursor, :done)
