INSERT INTO further_copy (download_id, kind, folder, state, path, problem)
VALUES (:download_id, :kind, :folder, :state, :path, :problem)
ON CONFLICT (download_id, kind) DO UPDATE SET folder = excluded.folder, state = excluded.state, path = excluded.path, problem = excluded.problem
