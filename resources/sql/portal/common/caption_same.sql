select lang from caption where video_id = :video_id and lang = :lang and body = :body
