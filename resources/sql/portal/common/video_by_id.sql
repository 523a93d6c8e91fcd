select id, meeting_id, title, recorded_on, published_at, duration_ms, keywords, thumbnail_path, etag, updated_at, embargo_until,
    description, place, languages, credit, usage_terms, shot_list, withdrawn_at
from video where id = :id
