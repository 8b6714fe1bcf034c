-- What did the expectations find?
SELECT severity, expectation, count(*) AS rows, min(message) AS example
FROM violations
GROUP BY severity, expectation
ORDER BY severity, rows DESC, expectation;
