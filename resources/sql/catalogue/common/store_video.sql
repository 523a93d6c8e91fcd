INSERT OR REPLACE INTO video (id, meeting_id, title, recorded_on, published_at, search_text, body)
VALUES (:id, :meeting_id, :title, :recorded_on, :published_at, :search_text, :body)
