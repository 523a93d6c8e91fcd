#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A library as an older Rushes left it: older-library.sh MIGRATIONS-FOLDER VERSION FILE. It has one clip, that of a file that is away. Needs sqlite3.
set -euo pipefail

migrations=${1:?older-library.sh MIGRATIONS-FOLDER VERSION FILE}
version=${2:?older-library.sh MIGRATIONS-FOLDER VERSION FILE}
file=${3:?older-library.sh MIGRATIONS-FOLDER VERSION FILE}

{
    # As core/library/libraryschema.h has it.
    echo 'PRAGMA application_id = 0x524C4942;'
    for step in "$migrations"/*.sqlite.sql; do
        number=$(basename "$step")
        [ $((10#${number%%_*})) -le "$version" ] || continue
        sed 's/^-- next$/;/' "$step"
        echo ';'
    done
    echo "PRAGMA user_version = $version;"
    echo "INSERT INTO media_root (name) VALUES ('Cards');"
    echo "INSERT INTO clip (root_id, relative_path, title, file_name, size, added_at, search_text)
        VALUES (1, 'away/harbour.mxf', 'Harbour at dawn', 'harbour.mxf', 1000, '2025-11-03T08:00:00Z', 'harbour at dawn harbour.mxf');"
    echo "INSERT INTO tag (name, folded) VALUES ('harbour', 'harbour');"
    echo "INSERT INTO clip_tag (tag_id, clip_id) VALUES (1, 1);"
} | sqlite3 -bail "$file"
