select id, title, starts_on, ends_on, city, country, time_zone, summary, photo_path, etag, updated_at,
    (select count(*) from video where video.meeting_id = meeting.id and video.withdrawn_at is null) as video_count,
    (select count(*) from photo where photo.meeting_id = meeting.id and photo.withdrawn_at is null) as photo_count,
    article, programme, withdrawn_at
from meeting where id = :id
