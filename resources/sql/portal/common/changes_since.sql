select seq, kind, item_id, change, at from change where seq > :since order by seq limit :limit
