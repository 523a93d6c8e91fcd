select id, video_id, label, role, container, video_codec, width, height, frame_rate, scan, bitrate, audio, start_timecode, size, sha256,
    file_name
from rendition where video_id = :video_id order by rank, id
