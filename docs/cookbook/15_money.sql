-- What sums of money are stated, the largest first?
SELECT unit, value, comparator, quote, outlet
FROM figure_evidence
WHERE quantity_kind = 'money' AND is_current
ORDER BY unit, value DESC NULLS LAST, quote;
