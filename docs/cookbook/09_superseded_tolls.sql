-- Which figures have later ones superseded, and by which?
SELECT later.outlet AS by_outlet, later.quote AS later_quote, earlier.quote AS earlier_quote, relations.reason
FROM relations
JOIN figure_evidence AS later ON later.figure_id = relations.figure_a
JOIN figure_evidence AS earlier ON earlier.figure_id = relations.figure_b
WHERE relations.verdict = 'supersedes'
ORDER BY later.published_at, later_quote, earlier_quote;
