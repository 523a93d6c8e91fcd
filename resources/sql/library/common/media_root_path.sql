-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT path FROM media_root_place WHERE root_id = :root_id AND computer = :computer
