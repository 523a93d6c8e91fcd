select id, meeting_id, title, recorded_on, published_at, duration_ms, keywords, thumbnail_path, etag, updated_at, embargo_until
from video
where withdrawn_at is null and (:meeting = '' or meeting_id = :meeting2) and recorded_on >= :from and recorded_on <= :to
  and search like :word1 and search like :word2 and search like :word3 and search like :word4
  and (published_at < :after_time or (published_at = :after_time2 and id < :after_id))
order by published_at desc, id desc limit :limit
