-- For each figure of a current article: how many articles, outlets and independent origins report the same.
-- Two figures report the same where a relation says `same`, also through their copies; copies are one origin.
CREATE OR REPLACE VIEW independence AS
WITH stated AS (
    SELECT figures.*, articles.outlet, articles.origin_id, coalesce(articles.origin_id, articles.article_id) AS origin
    FROM figures JOIN current_articles AS articles ON articles.article_id = figures.article_id
), carried AS (
    -- Figures of articles that have copies: few.
    SELECT * FROM stated
    WHERE origin_id IN (
        SELECT origin_id FROM current_articles WHERE origin_id IS NOT NULL GROUP BY origin_id HAVING count(*) > 1
    )
), copied AS (
    SELECT one.figure_id, twin.figure_id AS other
    FROM carried AS one
    JOIN carried AS twin ON twin.origin = one.origin
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
), others AS (
    SELECT
        reported.figure_id,
        list(DISTINCT stated.article_id) AS articles,
        list(DISTINCT coalesce(stated.outlet, stated.article_id)) AS outlets,
        list(DISTINCT stated.origin) AS origins,
        list(DISTINCT speakers.name) FILTER (speakers.name IS NOT NULL) AS speakers
    FROM reported
    JOIN stated ON stated.figure_id = reported.other
    LEFT JOIN entities AS speakers ON speakers.entity_id = stated.speaker_id
    GROUP BY reported.figure_id
)
SELECT
    stated.figure_id,
    len(list_distinct(list_append(others.articles, stated.article_id))) AS articles,
    len(list_distinct(list_append(others.outlets, coalesce(stated.outlet, stated.article_id)))) AS outlets,
    len(list_distinct(list_append(others.origins, stated.origin))) AS origins,
    list_sort(list_distinct(list_append(others.speakers, speakers.name))) AS speakers
FROM stated
LEFT JOIN others ON others.figure_id = stated.figure_id
LEFT JOIN entities AS speakers ON speakers.entity_id = stated.speaker_id;
