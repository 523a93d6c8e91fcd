select count(*) as total from meeting
where starts_on >= :from and starts_on < :to
  and search like :word1 and search like :word2 and search like :word3 and search like :word4
