select id, meeting_id, caption, taken_on, published_on, width, height, size, sha256, file_name, credit, path, preview_path, etag, updated_at
from photo
where withdrawn_at is null and (:words = '' or (search like :word1 and search like :word2 and search like :word3 and search like :word4))
  and (taken_on, id) < (:after_key, :after_id)
order by taken_on desc, id desc limit :limit
