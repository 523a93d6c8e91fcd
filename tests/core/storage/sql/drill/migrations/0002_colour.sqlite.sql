CREATE TABLE colour (name text NOT NULL)
