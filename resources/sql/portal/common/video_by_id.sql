select id, meeting_id, title, recorded_on, published_at, duration_ms, keywords, thumbnail_path, etag, updated_at, embargo_until,
    description, place, languages, credit, usage_terms, shot_list, withdrawn_at,
    across, down, frames, width, height, interval_ms
from video left join storyboard on storyboard.video_id = video.id where id = :id
