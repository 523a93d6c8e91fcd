-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO notice (portal, known_by, event, kind, item_id, title, what, context, clips, at)
VALUES (:portal, :known_by, :event, :kind, :item_id, :title, :what, :context, :clips, :at)
ON CONFLICT (portal, known_by) DO NOTHING
