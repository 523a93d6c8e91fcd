-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT size, modified
FROM import_seen
WHERE root_id = :root_id AND relative_path = :relative_path
