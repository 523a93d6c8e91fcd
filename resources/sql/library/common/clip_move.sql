-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file has another place, so it is in no wastebasket. Its revision stays: no more than a place was changed, and no edit is lost by it.
UPDATE clip SET root_id = :root_id, relative_path = :relative_path, file_name = :file_name, search_text = :search_text, trashed_at = '' WHERE id = :id
