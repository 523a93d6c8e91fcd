delete from taken where armed_id = :id
