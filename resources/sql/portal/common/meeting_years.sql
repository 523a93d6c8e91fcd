select substr(starts_on, 1, 4) as year, count(*) as meetings from meeting where withdrawn_at is null group by substr(starts_on, 1, 4) order by 1 desc
