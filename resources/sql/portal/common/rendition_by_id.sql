select rendition.id, rendition.size, rendition.sha256, rendition.file_name, rendition.container, rendition.path,
    video.embargo_until, video.withdrawn_at
from rendition join video on video.id = rendition.video_id where rendition.id = :id
