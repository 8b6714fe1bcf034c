-- How did the number of US troops in Iraq change over 2016, and who said so?
SELECT observed_from, lower, upper, comparator, status, outlet, quote
FROM troop_totals
WHERE force = 'United States' AND place = 'Iraq' AND year(coalesce(observed_from, published_at)) = 2016
ORDER BY observed_from NULLS LAST, lower, outlet, quote;
