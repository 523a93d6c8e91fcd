SELECT body, search_text FROM video WHERE (:meeting_id = '' OR meeting_id = :meeting_id) ORDER BY recorded_on DESC, published_at DESC, id
