select id, meeting_id, published_on, title, lead, article, photo_ids, etag, updated_at
from news
where withdrawn_at is null and (:words = '' or (search like :word1 and search like :word2 and search like :word3 and search like :word4))
  and (published_on, id) < (:after_key, :after_id)
order by published_on desc, id desc limit :limit
