-- What did the expectations find?
SELECT severity, expectation, count(*) AS rows, any_value(message) AS example
FROM violations
GROUP BY severity, expectation
ORDER BY severity, rows DESC, expectation;
