-- Articles as the warehouse showed them at a moment (UTC): rows that a run had loaded by then and none had replaced.
CREATE OR REPLACE MACRO articles_as_of(moment) AS TABLE
WITH moments AS (
    SELECT run_id, coalesce(finished_at, started_at) AS at FROM runs
), versions AS (
    SELECT *, NULL AS replaced_by FROM articles
    UNION ALL BY NAME
    SELECT * FROM history.articles
), spans AS (
    SELECT
        versions.*,
        replacing.at AS shown_until,
        coalesce(
            lag(replacing.at) OVER (PARTITION BY versions.article_id ORDER BY replacing.at NULLS LAST),
            loading.at,
            TIMESTAMP '-infinity'
        ) AS shown_from
    FROM versions
    LEFT JOIN moments AS loading ON loading.run_id = versions.run_id
    LEFT JOIN moments AS replacing ON replacing.run_id = versions.replaced_by
)
SELECT * EXCLUDE (replaced_by, shown_from, shown_until)
FROM spans
WHERE shown_from <= moment::TIMESTAMP AND (shown_until IS NULL OR shown_until > moment::TIMESTAMP);
