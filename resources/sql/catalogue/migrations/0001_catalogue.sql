CREATE TABLE meeting (
    id text PRIMARY KEY,
    title text NOT NULL,
    starts_on text NOT NULL,
    ends_on text NOT NULL,
    city text NOT NULL,
    country text NOT NULL,
    search_text text NOT NULL,
    body text NOT NULL
)
-- next
CREATE INDEX meeting_by_date ON meeting (starts_on DESC, id)
-- next
CREATE TABLE video (
    id text PRIMARY KEY,
    meeting_id text NOT NULL,
    title text NOT NULL,
    recorded_on text NOT NULL,
    published_at text NOT NULL,
    search_text text NOT NULL,
    body text NOT NULL
)
-- next
CREATE INDEX video_by_date ON video (recorded_on DESC, published_at DESC, id)
-- next
CREATE INDEX video_by_meeting ON video (meeting_id)
-- next
CREATE TABLE sync (
    one integer PRIMARY KEY CHECK (one = 1),
    at text NOT NULL,
    next_since text NOT NULL
)
