-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tag_synonym (folded, name, tag_id) VALUES (:folded, :name, :tag_id)
