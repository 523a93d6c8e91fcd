select count(*) as total from news
where withdrawn_at is null and (:words = '' or (search like :word1 and search like :word2 and search like :word3 and search like :word4))
