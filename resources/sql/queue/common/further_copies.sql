SELECT download_id, kind, folder, state, path, problem
FROM further_copy
WHERE download_id IN (SELECT id FROM download)
ORDER BY download_id, kind
