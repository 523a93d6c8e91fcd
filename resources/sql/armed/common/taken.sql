select armed_id, video_id from taken
