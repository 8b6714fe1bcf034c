-- Which articles are copies of one origin?
SELECT
    min(title) AS title,
    count(*) AS articles,
    list_sort(list(DISTINCT outlet) FILTER (outlet IS NOT NULL)) AS outlets
FROM articles
WHERE origin_id IS NOT NULL
GROUP BY origin_id
HAVING count(*) > 1
ORDER BY articles DESC, title;
