select id, portal, meeting_id, meeting_title, starts_at, item_title, armed_at from armed where portal = :portal order by armed_at, id
