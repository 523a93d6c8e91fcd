CREATE TABLE further_copy (
    download_id text NOT NULL,
    kind text NOT NULL,
    folder text NOT NULL,
    state text NOT NULL,
    path text NOT NULL,
    problem text NOT NULL,
    PRIMARY KEY (download_id, kind)
)
