select count(*) as total from meeting
where withdrawn_at is null and starts_on >= :from and starts_on < :to
  and (:words = '' or (search like :word1 and search like :word2 and search like :word3 and search like :word4))
