-- Who is quoted most often, and in how many outlets?
SELECT entities.name, entities.entity_type, count(*) AS quotations, count(DISTINCT articles.outlet) AS outlets
FROM quotations
JOIN entities ON entities.entity_id = quotations.speaker_id
JOIN current_articles AS articles ON articles.article_id = quotations.article_id
GROUP BY entities.name, entities.entity_type
ORDER BY quotations DESC, entities.name
LIMIT 20;
