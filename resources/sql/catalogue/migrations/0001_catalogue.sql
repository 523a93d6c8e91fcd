-- The cache of one portal's catalogue. Its form has a number in the file's name: another form is another file, never a migration.
-- `num` orders each kind by its day: the day since the Julian epoch in the high bits, the time of the day or the turn of arrival in the
-- low 24, so that "newest first" is a walk down the rows, in the tables and in the full text alike (see core/catalogue/cataloguerow.h).
-- Days are Julian day numbers, times milliseconds since 1970; what is not known is null. `rate` counts the best rendition's frames in
-- 1,000 seconds; `rights` is folded. Lists do not show these two: they are for the query (core/catalogue/cataloguesearch.h).
create table meeting (
    num integer primary key,
    id text not null unique,
    meeting_id text not null,
    title text not null,
    title_key text not null,
    day integer,
    until integer,
    published integer,
    duration integer not null,
    size integer not null,
    role integer not null,
    roles integer not null,
    shots integer not null,
    width integer not null,
    height integer not null,
    place text not null,
    country text not null,
    label text not null,
    file_name text not null,
    picture text not null,
    url text not null,
    sha256 text not null,
    credit text not null,
    embargo integer,
    updated integer,
    etag text not null,
    retrieved integer,
    corrected integer,
    withdrawn integer,
    remarks text not null,
    rate integer,
    rights text not null
)
-- next
create index meeting_by_title on meeting (title_key, num)
-- next
create index meeting_withdrawn on meeting (num) where withdrawn is not null
-- next
create virtual table meeting_text using fts5 (title, place, tags, said, codec, rest, content = '', contentless_delete = 1, prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 2')
-- next
-- Everything that lists do not show, as JSON.
create table meeting_body (
    num integer primary key,
    body text not null
)
-- next
create table video (
    num integer primary key,
    id text not null unique,
    meeting_id text not null,
    title text not null,
    title_key text not null,
    day integer,
    until integer,
    published integer,
    duration integer not null,
    size integer not null,
    role integer not null,
    roles integer not null,
    shots integer not null,
    width integer not null,
    height integer not null,
    place text not null,
    country text not null,
    label text not null,
    file_name text not null,
    picture text not null,
    url text not null,
    sha256 text not null,
    credit text not null,
    embargo integer,
    updated integer,
    etag text not null,
    retrieved integer,
    corrected integer,
    withdrawn integer,
    remarks text not null,
    rate integer,
    rights text not null
)
-- next
create index video_by_title on video (title_key, num)
-- next
create index video_by_meeting on video (meeting_id, num)
-- next
create index video_by_duration on video (duration, num)
-- next
create index video_by_size on video (size, num)
-- next
create index video_withdrawn on video (num) where withdrawn is not null
-- next
create virtual table video_text using fts5 (title, place, tags, said, codec, rest, content = '', contentless_delete = 1, prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 2')
-- next
-- Everything that lists do not show, as JSON.
create table video_body (
    num integer primary key,
    body text not null
)
-- next
create table photo (
    num integer primary key,
    id text not null unique,
    meeting_id text not null,
    title text not null,
    title_key text not null,
    day integer,
    until integer,
    published integer,
    duration integer not null,
    size integer not null,
    role integer not null,
    roles integer not null,
    shots integer not null,
    width integer not null,
    height integer not null,
    place text not null,
    country text not null,
    label text not null,
    file_name text not null,
    picture text not null,
    url text not null,
    sha256 text not null,
    credit text not null,
    embargo integer,
    updated integer,
    etag text not null,
    retrieved integer,
    corrected integer,
    withdrawn integer,
    remarks text not null,
    rate integer,
    rights text not null
)
-- next
create index photo_by_title on photo (title_key, num)
-- next
create index photo_by_meeting on photo (meeting_id, num)
-- next
create index photo_by_size on photo (size, num)
-- next
create index photo_withdrawn on photo (num) where withdrawn is not null
-- next
create virtual table photo_text using fts5 (title, place, tags, said, codec, rest, content = '', contentless_delete = 1, prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 2')
-- next
create table news (
    num integer primary key,
    id text not null unique,
    meeting_id text not null,
    title text not null,
    title_key text not null,
    day integer,
    until integer,
    published integer,
    duration integer not null,
    size integer not null,
    role integer not null,
    roles integer not null,
    shots integer not null,
    width integer not null,
    height integer not null,
    place text not null,
    country text not null,
    label text not null,
    file_name text not null,
    picture text not null,
    url text not null,
    sha256 text not null,
    credit text not null,
    embargo integer,
    updated integer,
    etag text not null,
    retrieved integer,
    corrected integer,
    withdrawn integer,
    remarks text not null,
    rate integer,
    rights text not null
)
-- next
create index news_by_title on news (title_key, num)
-- next
create index news_by_meeting on news (meeting_id, num)
-- next
create index news_withdrawn on news (num) where withdrawn is not null
-- next
create virtual table news_text using fts5 (title, place, tags, said, codec, rest, content = '', contentless_delete = 1, prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 2')
-- next
-- Everything that lists do not show, as JSON.
create table news_body (
    num integer primary key,
    body text not null
)
-- next
-- Up to which change of the portal's list the cache is true, and the tag of the answer that said so.
create table sync (
    one integer primary key check (one = 1),
    at integer not null,
    next_since text not null,
    etag text not null
)
-- next
-- A first synchronisation that is under way: how far each list has come, so that a cut one goes on from there.
create table stream (
    kind text primary key,
    since text not null,
    cursor text not null,
    done integer not null
)
-- next
-- What happened to items that were here before and has not been passed on yet.
create table notice (
    number integer primary key autoincrement,
    kind text not null,
    id text not null,
    change text not null,
    title text not null,
    what text not null,
    at integer not null,
    version integer not null
)
-- next
-- With which tag an item came when it was asked for by itself, so that it is not sent again as it is.
create table answer (
    kind text not null,
    id text not null,
    etag text not null,
    primary key (kind, id)
) without rowid
