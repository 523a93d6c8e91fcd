select video_id, lang, octet_length(body) as size from caption where video_id in (select jsonb_array_elements_text(cast(:video_ids as jsonb))) order by video_id, lang
