-- What changed between the revisions at one address: figures that only one of two successive revisions states.
CREATE OR REPLACE MACRO changes_of(address) AS TABLE
WITH revisions AS (
    SELECT article_id, revision, superseded_by FROM articles WHERE url = address
), stated AS (
    SELECT revisions.revision, figures.quote, figures.concept, figures.value, figures.lower, figures.upper
    FROM figures JOIN revisions ON revisions.article_id = figures.article_id
)
SELECT 'dropped' AS change, older.revision, older.quote, older.concept, older.value, older.lower, older.upper
FROM stated AS older
WHERE older.revision < (SELECT max(revision) FROM revisions)
    AND NOT EXISTS (
        SELECT 1 FROM stated AS newer WHERE newer.revision = older.revision + 1 AND newer.quote = older.quote
    )
UNION ALL
SELECT 'added', newer.revision, newer.quote, newer.concept, newer.value, newer.lower, newer.upper
FROM stated AS newer
WHERE newer.revision > 1
    AND NOT EXISTS (
        SELECT 1 FROM stated AS older WHERE older.revision = newer.revision - 1 AND older.quote = newer.quote
    )
ORDER BY revision, change, quote;
