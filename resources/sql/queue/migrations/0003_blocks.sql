ALTER TABLE download ADD COLUMN connections integer NOT NULL DEFAULT 1
-- next
ALTER TABLE download ADD COLUMN block_map text NOT NULL DEFAULT ''
