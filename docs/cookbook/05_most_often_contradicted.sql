-- Which outlets are contradicted most often by others?
SELECT outlet, count(*) AS contradictions, list_sort(list(DISTINCT other)) AS by_outlets
FROM (
    SELECT outlet_a AS outlet, outlet_b AS other FROM conflicts WHERE article_a <> article_b
    UNION ALL
    SELECT outlet_b, outlet_a FROM conflicts WHERE article_a <> article_b
)
GROUP BY outlet
ORDER BY contradictions DESC, outlet;
