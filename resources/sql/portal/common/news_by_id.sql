select id, meeting_id, published_on, title, lead, article, photo_ids, etag, updated_at, withdrawn_at from news where id = :id
