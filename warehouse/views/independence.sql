-- For each figure of a current article: how many articles, outlets and independent origins report the same.
-- Two figures report the same where a relation says `same`, also through their copies; copies are one origin.
CREATE OR REPLACE VIEW independence AS
WITH stated AS (
    SELECT
        figures.figure_id, figures.article_id, figures.concept, figures.actor_id, figures.place_id, figures.role,
        figures.direction, figures.unit, figures.value, figures.lower, figures.upper, figures.speaker_id,
        articles.outlet, coalesce(articles.origin_id, articles.article_id) AS origin
    FROM figures JOIN current_articles AS articles ON articles.article_id = figures.article_id
), agreeing AS (
    SELECT figure_id, figure_id AS other FROM stated
    UNION
    SELECT figure_a, figure_b FROM relations WHERE verdict = 'same'
    UNION
    SELECT figure_b, figure_a FROM relations WHERE verdict = 'same'
), copied AS (
    SELECT one.figure_id, twin.figure_id AS other
    FROM stated AS one
    JOIN stated AS twin ON twin.origin = one.origin
        AND twin.role = one.role
        AND twin.concept IS NOT DISTINCT FROM one.concept
        AND twin.actor_id IS NOT DISTINCT FROM one.actor_id
        AND twin.place_id IS NOT DISTINCT FROM one.place_id
        AND twin.direction IS NOT DISTINCT FROM one.direction
        AND twin.unit IS NOT DISTINCT FROM one.unit
        AND twin.value IS NOT DISTINCT FROM one.value
        AND twin.lower IS NOT DISTINCT FROM one.lower
        AND twin.upper IS NOT DISTINCT FROM one.upper
), reported AS (
    SELECT near.figure_id, far.other
    FROM copied AS near
    JOIN agreeing ON agreeing.figure_id = near.other
    JOIN copied AS far ON far.figure_id = agreeing.other
)
SELECT
    reported.figure_id,
    count(DISTINCT stated.article_id) AS articles,
    count(DISTINCT coalesce(stated.outlet, stated.article_id)) AS outlets,
    count(DISTINCT stated.origin) AS origins,
    list_sort(list(DISTINCT speaker.name) FILTER (speaker.name IS NOT NULL)) AS speakers
FROM reported
JOIN stated ON stated.figure_id = reported.other
LEFT JOIN entities AS speaker ON speaker.entity_id = stated.speaker_id
GROUP BY reported.figure_id;
