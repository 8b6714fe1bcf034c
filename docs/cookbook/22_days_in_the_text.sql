-- On which days does most of what is told take place?
SELECT day_from AS day, count(*) AS expressions, count(DISTINCT article_id) AS articles
FROM time_expressions
WHERE day_from = day_to
GROUP BY day
ORDER BY articles DESC, expressions DESC, day
LIMIT 10;
