select id, title, starts_on, ends_on, city, country, time_zone, summary, photo_path, etag, updated_at,
    (select count(*) from video where video.meeting_id = meeting.id and withdrawn_at is null) as video_count,
    article, programme
from meeting where id = :id
