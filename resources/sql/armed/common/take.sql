insert into taken (armed_id, video_id) values (:id, :video_id) on conflict do nothing
