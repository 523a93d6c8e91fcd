SELECT (SELECT count(*) FROM clip) AS clips, (SELECT count(*) FROM clip_range) AS ranges
