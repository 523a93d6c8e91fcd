-- The language a person's client asked for; mail to them is written in it.
alter table registration add column language text not null default 'en'
-- next
alter table password_reset add column language text not null default 'en'
-- next
alter table account add column language text not null default 'en'
-- next
-- The same letter once more, for programs that show HTML.
alter table mail add column html text not null default ''
-- next
-- waiting, sending, sent, failed or expired. A sending mail is one of which nobody has written down yet how the attempt ended.
alter table mail add column state text not null default 'waiting'
-- next
-- Since when the state is what it is.
alter table mail add column state_at text not null default ''
-- next
-- Attempts in a row of which nobody knows how they ended.
alter table mail add column unanswered integer not null default 0
-- next
-- When the mail stops being of use, such as a code's; null for one that keeps.
alter table mail add column expires_at text
-- next
-- A later mail about the same takes the place of one that waits.
alter table mail add column about text not null default ''
-- next
update mail set state = 'failed', state_at = failed_at where failed_at is not null
-- next
alter table mail drop column failed_at
-- next
update mail set state_at = created_at where state_at = ''
-- next
drop index mail_by_due
-- next
create index mail_by_state on mail (state, due_at)
