-- The course of a video as one picture: frames of one size, `across` by `down`, evenly spread over the video.
create table storyboard (
    video_id text primary key references video (id),
    path text not null,
    across integer not null,
    down integer not null,
    frames integer not null,
    width integer not null,
    height integer not null,
    interval_ms bigint not null
)
