SELECT 'sqlite' AS name
