insert into meeting (id, title, starts_on, ends_on, city, country, time_zone, summary, article, programme, search, photo_path, etag, updated_at)
values (:id, :title, :starts_on, :ends_on, :city, :country, :time_zone, :summary, :article, :programme, :search, '', :etag, :updated_at)
on conflict (id) do update set title = excluded.title, starts_on = excluded.starts_on, ends_on = excluded.ends_on, city = excluded.city,
    country = excluded.country, time_zone = excluded.time_zone, summary = excluded.summary, article = excluded.article,
    programme = excluded.programme, search = excluded.search, etag = excluded.etag, updated_at = excluded.updated_at, withdrawn_at = null
