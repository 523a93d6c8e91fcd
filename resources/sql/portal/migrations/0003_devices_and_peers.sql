-- Where a session was opened: its device as people know it, and the peer as an HMAC, by which the owner's own places are known.
alter table session add column device text not null default ''
-- next
alter table session add column peer text not null default ''
-- next
alter table session add column last_seen_at text not null default ''
-- next
update session set last_seen_at = created_at
-- next
-- Who asked for a code, as an HMAC: limits on codes are counted from these rows, so they survive a restart.
alter table code add column peer text not null default ''
-- next
create index code_by_peer on code (peer, created_at)
