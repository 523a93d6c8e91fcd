SELECT number, kind, id, change, title, what, at, version FROM notice ORDER BY number LIMIT :most
