insert into photo (id, meeting_id, caption, taken_on, published_on, width, height, size, sha256, file_name, credit, search, path,
    preview_path, etag, updated_at)
values (:id, :meeting_id, :caption, :taken_on, :published_on, :width, :height, :size, :sha256, :file_name, :credit, :search, :path,
    :preview_path, :etag, :updated_at)
on conflict (id) do update set meeting_id = excluded.meeting_id, caption = excluded.caption, taken_on = excluded.taken_on,
    published_on = excluded.published_on, width = excluded.width, height = excluded.height, size = excluded.size,
    sha256 = excluded.sha256, file_name = excluded.file_name, credit = excluded.credit, search = excluded.search,
    path = excluded.path, preview_path = excluded.preview_path, etag = excluded.etag, updated_at = excluded.updated_at,
    withdrawn_at = null
