-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes back a clip whose file was here before anybody heard of the clip.
DELETE FROM clip WHERE id = :id AND awaited <> '' AND revision = 1
