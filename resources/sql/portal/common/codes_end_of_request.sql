update code set ended_at = :now where request_id = :request_id and purpose = :purpose and ended_at is null
