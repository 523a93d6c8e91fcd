-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT CAST(:absent AS text) IS NULL AS absent_is_null, CAST(:empty AS text) IS NULL AS empty_is_null, CAST(:empty AS text) AS empty,
    CAST(:absent AS text) AS absent, CAST(:number AS bigint) AS number, CAST(:number AS bigint) + 1 AS more, CAST(:truth AS integer) AS truth,
    CAST(:real AS double precision) AS real, CAST(:bytes AS bytea) AS bytes, CAST(:never AS text) IS NULL AS never_is_null
