SELECT 'postgresql' AS name
