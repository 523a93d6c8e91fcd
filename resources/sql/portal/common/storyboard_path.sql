select storyboard.path as path, video.embargo_until as embargo_until
from storyboard join video on video.id = storyboard.video_id
where video.id = :id and video.withdrawn_at is null
