select id, title, starts_on, ends_on, city, country, time_zone, summary, photo_path, etag, updated_at,
    (select count(*) from video where video.meeting_id = meeting.id and withdrawn_at is null) as video_count
from meeting
where starts_on >= :from and starts_on < :to
  and search like :word1 and search like :word2 and search like :word3 and search like :word4
  and (starts_on < :after_date or (starts_on = :after_date2 and id < :after_id))
order by starts_on desc, id desc limit :limit
