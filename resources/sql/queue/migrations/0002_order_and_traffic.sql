ALTER TABLE download ADD COLUMN meeting_id text NOT NULL DEFAULT ''
-- next
ALTER TABLE download ADD COLUMN priority text NOT NULL DEFAULT 'normal'
-- next
ALTER TABLE download ADD COLUMN needed_by text
-- next
ALTER TABLE download ADD COLUMN removed_at text
-- next
CREATE TABLE traffic (
    day text PRIMARY KEY,
    bytes bigint NOT NULL,
    speed bigint NOT NULL
)
