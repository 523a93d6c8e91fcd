select session_id from refresh_token where digest = :digest
