-- Press photos: the original is for accounts, the preview for everybody.
create table photo (
    id text primary key,
    meeting_id text not null,
    caption text not null,
    taken_on text not null,
    published_on text not null,
    width integer not null,
    height integer not null,
    size bigint not null,
    sha256 text not null,
    file_name text not null,
    credit text not null,
    search text not null,
    path text not null,
    preview_path text not null,
    etag text not null,
    updated_at text not null,
    withdrawn_at text
)
-- next
create index photo_by_day on photo (taken_on, id)
-- next
create index photo_by_meeting on photo (meeting_id, taken_on, id)
-- next
create table news (
    id text primary key,
    meeting_id text not null,
    published_on text not null,
    title text not null,
    lead text not null,
    article text not null,
    photo_ids text not null,
    search text not null,
    etag text not null,
    updated_at text not null,
    withdrawn_at text
)
-- next
create index news_by_day on news (published_on, id)
-- next
-- The words of a video, as WebVTT.
create table caption (
    video_id text not null references video (id),
    lang text not null,
    body text not null,
    primary key (video_id, lang)
)
-- next
alter table meeting add column withdrawn_at text
