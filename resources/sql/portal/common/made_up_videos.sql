select count(*) as total from video where id like 'made-up-video-%'
