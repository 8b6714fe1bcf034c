-- Figures that other figures of current articles report alike: in which other articles, outlets and origins.
-- Two figures report the same where a relation says `same`, also through their copies; copies are one origin.
CREATE OR REPLACE VIEW corroboration AS
WITH shared AS (
    SELECT origin_id FROM current_articles WHERE origin_id IS NOT NULL GROUP BY origin_id HAVING count(*) > 1
), carriers AS (
    SELECT article_id, origin_id FROM current_articles WHERE origin_id IN (SELECT origin_id FROM shared)
), carried AS (
    SELECT figures.*, carriers.origin_id FROM figures JOIN carriers ON carriers.article_id = figures.article_id
), copied AS (
    SELECT one.figure_id, twin.figure_id AS other
    FROM carried AS one
    JOIN carried AS twin ON twin.origin_id = one.origin_id
        AND twin.article_id <> one.article_id
        AND twin.role = one.role
        AND twin.concept IS NOT DISTINCT FROM one.concept
        AND twin.actor_id IS NOT DISTINCT FROM one.actor_id
        AND twin.place_id IS NOT DISTINCT FROM one.place_id
        AND twin.direction IS NOT DISTINCT FROM one.direction
        AND twin.unit IS NOT DISTINCT FROM one.unit
        AND twin.value IS NOT DISTINCT FROM one.value
        AND twin.lower IS NOT DISTINCT FROM one.lower
        AND twin.upper IS NOT DISTINCT FROM one.upper
), agreeing AS (
    SELECT figure_a AS figure_id, figure_b AS other FROM relations WHERE verdict = 'same'
    UNION ALL
    SELECT figure_b, figure_a FROM relations WHERE verdict = 'same'
), reported AS (
    SELECT * FROM agreeing
    UNION ALL
    SELECT * FROM copied
    UNION ALL
    SELECT agreeing.figure_id, copied.other FROM agreeing JOIN copied ON copied.figure_id = agreeing.other
    UNION ALL
    SELECT copied.figure_id, agreeing.other FROM copied JOIN agreeing ON agreeing.figure_id = copied.other
)
SELECT
    reported.figure_id,
    list(DISTINCT articles.article_id) AS articles,
    list(DISTINCT coalesce(articles.outlet, articles.article_id)) AS outlets,
    list(DISTINCT coalesce(articles.origin_id, articles.article_id)) AS origins,
    list(DISTINCT speakers.name) FILTER (speakers.name IS NOT NULL) AS speakers
FROM reported
JOIN figures ON figures.figure_id = reported.other
JOIN current_articles AS articles ON articles.article_id = figures.article_id
LEFT JOIN entities AS speakers ON speakers.entity_id = figures.speaker_id
GROUP BY reported.figure_id;
