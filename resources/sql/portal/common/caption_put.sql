insert into caption (video_id, lang, body) values (:video_id, :lang, :body)
on conflict (video_id, lang) do update set body = excluded.body
