SELECT day, bytes, speed FROM traffic ORDER BY day DESC LIMIT 1
