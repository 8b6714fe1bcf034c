-- For each figure of a current article: how many articles, outlets and independent origins report the same.
CREATE OR REPLACE VIEW independence AS
SELECT
    figures.figure_id,
    len(list_distinct(list_append(others.articles, articles.article_id))) AS articles,
    len(list_distinct(list_append(others.outlets, coalesce(articles.outlet, articles.article_id)))) AS outlets,
    len(list_distinct(list_append(others.origins, coalesce(articles.origin_id, articles.article_id)))) AS origins,
    list_sort(list_distinct(list_append(others.speakers, speakers.name))) AS speakers
FROM figures
JOIN current_articles AS articles ON articles.article_id = figures.article_id
LEFT JOIN corroboration AS others ON others.figure_id = figures.figure_id
LEFT JOIN entities AS speakers ON speakers.entity_id = figures.speaker_id;
