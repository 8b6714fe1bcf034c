-- Which outlet was the first to report each level of troops?
SELECT force, place, lower, first(outlet ORDER BY published_at, outlet) AS first_outlet, min(published_at) AS first_published
FROM troop_totals
WHERE lower IS NOT NULL AND published_at IS NOT NULL
GROUP BY force, place, lower
ORDER BY first_published, force, place, lower;
