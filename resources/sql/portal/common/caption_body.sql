select caption.body from caption join video on video.id = caption.video_id
where caption.video_id = :video_id and caption.lang = :lang and video.withdrawn_at is null
