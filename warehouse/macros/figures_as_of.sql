-- Figures as the warehouse showed them at a moment (UTC), also those that a newer extractor has since replaced.
CREATE OR REPLACE MACRO figures_as_of(moment) AS TABLE
WITH versions AS (
    SELECT * FROM figures
    UNION ALL BY NAME
    SELECT * EXCLUDE (replaced_by) FROM history.figures
)
SELECT versions.*
FROM versions
JOIN articles_as_of(moment) AS articles
    ON articles.article_id = versions.article_id
    AND articles.extractor_version = versions.extractor_version
QUALIFY row_number() OVER (PARTITION BY versions.figure_id ORDER BY versions.rule) = 1;
