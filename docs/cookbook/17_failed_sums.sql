-- Which articles do their own sums wrong?
SELECT articles.outlet, articles.title, sums.kind, sums.reason
FROM sums
JOIN articles ON articles.article_id = sums.article_id
WHERE NOT sums.holds
ORDER BY articles.outlet, sums.reason;
