-- Who may take media home.
create table account (
    id text primary key,
    email text not null,
    email_key text not null unique,
    name text not null,
    organisation text not null,
    password_hash text not null,
    newsletter_since text,
    created_at text not null
)
-- next
-- An account in the making. One with a known address looks the same from outside, and its code can never be right.
create table registration (
    id text primary key,
    email text not null,
    email_key text not null,
    name text not null,
    organisation text not null,
    password_hash text not null,
    created_at text not null,
    ended_at text
)
-- next
create table password_reset (
    id text primary key,
    email text not null,
    email_key text not null,
    account_id text references account (id),
    created_at text not null,
    token_digest text,
    token_expires_at text,
    ended_at text
)
-- next
-- A code that went out by mail, as an HMAC bound to its purpose, request and address.
create table code (
    id text primary key,
    purpose text not null,
    request_id text not null,
    email_key text not null,
    digest text not null,
    tries_left integer not null,
    created_at text not null,
    expires_at text not null,
    ended_at text
)
-- next
create index code_by_request on code (request_id, purpose)
-- next
create index code_by_address on code (email_key, created_at)
-- next
-- One sign-in on one device. All its tokens are one family and end together.
create table session (
    id text primary key,
    account_id text not null references account (id),
    created_at text not null,
    ended_at text
)
-- next
create index session_by_account on session (account_id)
-- next
create table refresh_token (
    digest text primary key,
    session_id text not null references session (id),
    expires_at text not null,
    used_at text
)
-- next
create index refresh_token_by_session on refresh_token (session_id)
-- next
create table access_token (
    digest text primary key,
    session_id text not null references session (id),
    expires_at text not null
)
-- next
create index access_token_by_session on access_token (session_id)
-- next
-- Mail that has not left yet. A row goes when its mail has gone.
create table mail (
    id text primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at text not null,
    due_at text not null,
    attempts integer not null,
    failed_at text,
    reason text
)
-- next
create index mail_by_due on mail (due_at)
-- next
-- Answers to mutating calls, kept so that a repeated call happens once. The answer is sealed with a key that only the caller has.
create table kept_answer (
    id text primary key,
    fingerprint text not null,
    sealed text not null,
    created_at text not null
)
-- next
create table meeting (
    id text primary key,
    title text not null,
    starts_on text not null,
    ends_on text not null,
    city text not null,
    country text not null,
    time_zone text not null,
    summary text not null,
    article text not null,
    programme text not null,
    search text not null,
    photo_path text not null,
    etag text not null,
    updated_at text not null
)
-- next
create index meeting_by_date on meeting (starts_on, id)
-- next
create table video (
    id text primary key,
    meeting_id text not null,
    title text not null,
    recorded_on text not null,
    published_at text not null,
    duration_ms bigint not null,
    keywords text not null,
    description text not null,
    place text not null,
    languages text not null,
    credit text not null,
    usage_terms text not null,
    embargo_until text,
    shot_list text not null,
    search text not null,
    thumbnail_path text not null,
    etag text not null,
    updated_at text not null,
    withdrawn_at text
)
-- next
create index video_by_publication on video (published_at, id)
-- next
create index video_by_meeting on video (meeting_id, published_at, id)
-- next
create table rendition (
    id text primary key,
    video_id text not null references video (id),
    rank integer not null,
    label text not null,
    role text not null,
    container text not null,
    video_codec text not null,
    width integer not null,
    height integer not null,
    frame_rate text not null,
    scan text not null,
    bitrate bigint not null,
    audio text not null,
    start_timecode text not null,
    size bigint not null,
    sha256 text not null,
    file_name text not null,
    path text not null
)
-- next
create index rendition_by_video on rendition (video_id, rank)
-- next
-- What clients must hear of, in the order in which it happened.
create table change (
    seq bigint primary key,
    kind text not null,
    item_id text not null,
    change text not null,
    at text not null
)
