-- Meetings, or single items of their programmes, whose videos are to be queued once they are published.
create table armed (
    id text primary key,
    portal text not null,
    meeting_id text not null,
    meeting_title text not null,
    starts_at text not null,
    item_title text not null,
    armed_at text not null
)
-- next
-- Videos that are in the queue already, or were published before: never queued again for this.
create table taken (
    armed_id text not null references armed (id),
    video_id text not null,
    primary key (armed_id, video_id)
)
