insert into storyboard (video_id, path, across, down, frames, width, height, interval_ms)
values (:video_id, :path, :across, :down, :frames, :width, :height, :interval_ms)
on conflict (video_id) do update set path = excluded.path, across = excluded.across, down = excluded.down, frames = excluded.frames,
    width = excluded.width, height = excluded.height, interval_ms = excluded.interval_ms
where (storyboard.path, storyboard.across, storyboard.down, storyboard.frames, storyboard.width, storyboard.height, storyboard.interval_ms)
   <> (excluded.path, excluded.across, excluded.down, excluded.frames, excluded.width, excluded.height, excluded.interval_ms)
