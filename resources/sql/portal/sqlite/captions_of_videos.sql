select video_id, lang, length(cast(body as blob)) as size from caption where video_id in (select value from json_each(:video_ids)) order by video_id, lang
