-- Which articles have no date, and when must they have appeared?
SELECT outlet, title, inferred_from, inferred_to
FROM current_articles
WHERE published_at IS NULL
ORDER BY title, outlet;
