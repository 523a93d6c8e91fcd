insert into change (seq, kind, item_id, change, at)
select coalesce(max(seq), 0) + 1, :kind, :item_id, :change, :at from change
