-- Articles as the warehouse showed them at a moment (UTC): rows that a run had loaded by then and none had replaced.
CREATE OR REPLACE MACRO articles_as_of(moment) AS TABLE
WITH moments AS (
    SELECT run_id, coalesce(finished_at, started_at) AS loaded_at FROM runs
), versions AS (
    SELECT *, NULL AS replaced_by FROM articles
    UNION ALL BY NAME
    SELECT * FROM history.articles
)
SELECT versions.* EXCLUDE (replaced_by)
FROM versions
LEFT JOIN moments AS loading ON loading.run_id = versions.run_id
LEFT JOIN moments AS replacing ON replacing.run_id = versions.replaced_by
WHERE coalesce(loading.loaded_at, TIMESTAMP '-infinity') <= moment::TIMESTAMP
    AND (versions.replaced_by IS NULL OR replacing.loaded_at > moment::TIMESTAMP);
