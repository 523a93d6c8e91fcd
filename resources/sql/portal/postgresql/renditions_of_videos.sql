select rendition.id, rendition.video_id, label, role, container, video_codec, width, height, frame_rate, scan, bitrate, audio, start_timecode, size,
    sha256, file_name
from rendition where video_id in (select jsonb_array_elements_text(cast(:video_ids as jsonb))) order by video_id, rank, id
