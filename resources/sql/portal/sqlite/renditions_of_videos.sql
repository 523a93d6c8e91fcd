select rendition.id, rendition.video_id, label, role, container, video_codec, width, height, frame_rate, scan, bitrate, audio, start_timecode, size,
    sha256, file_name
from rendition where video_id in (select value from json_each(:video_ids)) order by video_id, rank, id
