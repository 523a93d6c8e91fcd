SELECT kind, since, cursor, done FROM stream
