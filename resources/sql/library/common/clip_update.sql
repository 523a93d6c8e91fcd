-- SPDX-License-Identifier: GPL-3.0-or-later
-- No row changes where the revision is no longer the one that was read.
UPDATE clip SET
    revision = revision + 1,
    title = :title,
    size = :size,
    sha256 = :sha256,
    verified = :verified,
    meeting = :meeting,
    place = :place,
    country = :country,
    recorded_on = :recorded_on,
    description = :description,
    credit = :credit,
    usage_terms = :usage_terms,
    rating = :rating,
    note = :note,
    facts = :facts,
    probe_problem = :probe_problem,
    search_text = :search_text
WHERE id = :id AND revision = :revision
