insert into kept_answer (id, fingerprint, sealed, created_at) values (:id, :fingerprint, :sealed, :created_at)
on conflict (id) do update set fingerprint = excluded.fingerprint, sealed = excluded.sealed, created_at = excluded.created_at
where kept_answer.created_at <= :created_after
