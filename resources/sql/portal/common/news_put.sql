insert into news (id, meeting_id, published_on, title, lead, article, photo_ids, search, etag, updated_at)
values (:id, :meeting_id, :published_on, :title, :lead, :article, :photo_ids, :search, :etag, :updated_at)
on conflict (id) do update set meeting_id = excluded.meeting_id, published_on = excluded.published_on, title = excluded.title,
    lead = excluded.lead, article = excluded.article, photo_ids = excluded.photo_ids, search = excluded.search, etag = excluded.etag,
    updated_at = excluded.updated_at, withdrawn_at = null
