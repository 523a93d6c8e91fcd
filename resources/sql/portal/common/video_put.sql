insert into video (id, meeting_id, title, recorded_on, published_at, duration_ms, keywords, description, place, languages, credit,
    usage_terms, embargo_until, shot_list, search, thumbnail_path, etag, updated_at)
values (:id, :meeting_id, :title, :recorded_on, :published_at, :duration_ms, :keywords, :description, :place, :languages, :credit,
    :usage_terms, :embargo_until, :shot_list, :search, '', :etag, :updated_at)
on conflict (id) do update set meeting_id = excluded.meeting_id, title = excluded.title, recorded_on = excluded.recorded_on,
    published_at = excluded.published_at, duration_ms = excluded.duration_ms, keywords = excluded.keywords,
    description = excluded.description, place = excluded.place, languages = excluded.languages, credit = excluded.credit,
    usage_terms = excluded.usage_terms, embargo_until = excluded.embargo_until, shot_list = excluded.shot_list,
    search = excluded.search, etag = excluded.etag, updated_at = excluded.updated_at, withdrawn_at = null
