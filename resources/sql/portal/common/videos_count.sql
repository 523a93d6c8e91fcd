select count(*) as total from video
where withdrawn_at is null and (:meeting = '' or meeting_id = :meeting2) and recorded_on >= :from and recorded_on <= :to
  and (:words = '' or (search like :word1 and search like :word2 and search like :word3 and search like :word4))
