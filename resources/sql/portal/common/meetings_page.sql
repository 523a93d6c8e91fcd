select id, title, starts_on, ends_on, city, country, time_zone, summary, photo_path, etag, updated_at,
    (select count(*) from video where video.meeting_id = meeting.id and video.withdrawn_at is null) as video_count,
    (select count(*) from photo where photo.meeting_id = meeting.id and photo.withdrawn_at is null) as photo_count,
    article, programme
from meeting
where withdrawn_at is null and starts_on >= :from and starts_on < :to
  and (:words = '' or (search like :word1 and search like :word2 and search like :word3 and search like :word4))
  and (starts_on, id) < (:after_key, :after_id)
order by starts_on desc, id desc limit :limit
