-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE note SET text = text || :suffix WHERE text <> :but RETURNING text
