select id, meeting_id, title, recorded_on, published_at, duration_ms, keywords, thumbnail_path, etag, updated_at, embargo_until,
    description, place, languages, credit, usage_terms, shot_list,
    across, down, frames, width, height, interval_ms
from video left join storyboard on storyboard.video_id = video.id
where withdrawn_at is null and (:meeting = '' or meeting_id = :meeting2) and recorded_on >= :from and recorded_on <= :to
  and (:words = '' or (search like :word1 and search like :word2 and search like :word3 and search like :word4))
  and (published_at, id) < (:after_key, :after_id)
order by published_at desc, id desc limit :limit
