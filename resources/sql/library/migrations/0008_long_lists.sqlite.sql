-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a long list of clips is put in order by, so that its first page is there at once. The expressions are those of core/library/clipquery.cpp.
CREATE INDEX clip_by_name ON clip (substr(search_text, 1, 60), id)
-- next
CREATE INDEX clip_by_duration ON clip (nullif(cast(nullif(json_extract(nullif(facts, ''), '$.durationMs'), '') as bigint), 0), id)
-- next
CREATE INDEX clip_by_start ON clip (nullif(json_extract(nullif(facts, ''), '$.startTimecode'), ''), id)
-- next
CREATE INDEX clip_by_codec ON clip (nullif(json_extract(nullif(facts, ''), '$.videoCodec'), ''), id)
-- next
CREATE INDEX clip_by_size ON clip (size, id)
-- next
-- The clips that hold a portal's items.
CREATE INDEX clip_of_portal ON clip (portal) WHERE portal <> ''
-- next
-- Which three letters stand where in what the search looks through: where a word is anywhere in it is found without reading all of it.
CREATE VIRTUAL TABLE clip_words USING fts5 (
    search_text, content = 'clip', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', detail = 'none', columnsize = 0
)
-- next
INSERT INTO clip_words (clip_words) VALUES ('rebuild')
-- next
CREATE TRIGGER clip_words_come AFTER INSERT ON clip BEGIN
    INSERT INTO clip_words (rowid, search_text) VALUES (new.id, new.search_text);
END
-- next
CREATE TRIGGER clip_words_go AFTER DELETE ON clip BEGIN
    INSERT INTO clip_words (clip_words, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END
-- next
CREATE TRIGGER clip_words_change AFTER UPDATE OF search_text ON clip WHEN old.search_text <> new.search_text BEGIN
    INSERT INTO clip_words (clip_words, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO clip_words (rowid, search_text) VALUES (new.id, new.search_text);
END
