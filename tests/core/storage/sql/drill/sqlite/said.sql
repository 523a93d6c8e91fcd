-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT :absent IS NULL AS absent_is_null, :empty IS NULL AS empty_is_null, :empty AS empty, :absent AS absent, :number AS number,
    :number + 1 AS more, :truth AS truth, :real AS real, :bytes AS bytes, :never IS NULL AS never_is_null
