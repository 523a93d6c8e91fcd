SELECT text FROM note ORDER BY text
