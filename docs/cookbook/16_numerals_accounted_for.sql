-- Is every numeral accounted for, and what did they turn out to be?
SELECT disposition, count(*) AS numerals, round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS percent
FROM numerals
GROUP BY disposition
ORDER BY numerals DESC, disposition;
