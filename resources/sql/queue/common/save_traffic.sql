INSERT INTO traffic (day, bytes, speed)
VALUES (:day, :bytes, :speed)
ON CONFLICT (day) DO UPDATE SET bytes = excluded.bytes, speed = excluded.speed
