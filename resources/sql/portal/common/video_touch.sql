update video set updated_at = :updated_at where id = :id
