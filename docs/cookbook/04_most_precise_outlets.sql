-- Which outlets are the most precise: what share of their counts is exact, and how wide are the others?
SELECT
    outlet,
    count(*) AS counts,
    round(avg((comparator = 'exact')::INT), 2) AS exact_share,
    round(median((likely_upper - likely_lower) / nullif(likely_upper, 0)), 3) AS median_relative_width
FROM figure_evidence
WHERE quantity_kind = 'count' AND outlet IS NOT NULL
GROUP BY outlet
ORDER BY exact_share DESC, outlet;
