CREATE TABLE note (text text NOT NULL PRIMARY KEY)
-- next
CREATE TABLE spare (a text NOT NULL DEFAULT 'a ; does not part statements')
