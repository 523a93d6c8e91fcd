insert into rendition (id, video_id, rank, label, role, container, video_codec, width, height, frame_rate, scan, bitrate, audio,
    start_timecode, size, sha256, file_name, path)
values (:id, :video_id, :rank, :label, :role, :container, :video_codec, :width, :height, :frame_rate, :scan, :bitrate, :audio,
    :start_timecode, :size, :sha256, :file_name, :path)
on conflict (id) do update set video_id = excluded.video_id, rank = excluded.rank, label = excluded.label, role = excluded.role,
    container = excluded.container, video_codec = excluded.video_codec, width = excluded.width, height = excluded.height,
    frame_rate = excluded.frame_rate, scan = excluded.scan, bitrate = excluded.bitrate, audio = excluded.audio,
    start_timecode = excluded.start_timecode, size = excluded.size, sha256 = excluded.sha256, file_name = excluded.file_name,
    path = excluded.path
