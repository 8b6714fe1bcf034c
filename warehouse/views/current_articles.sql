-- Articles that nothing has replaced: the newest revision at each address.
CREATE OR REPLACE VIEW current_articles AS
SELECT * FROM articles WHERE superseded_by IS NULL;
