SELECT body, search_text FROM meeting WHERE (:year = '' OR substr(starts_on, 1, 4) = :year) ORDER BY starts_on DESC, id
