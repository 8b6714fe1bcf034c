-- Which figures rest on a single origin, though more than one article carries them?
SELECT evidence.concept, evidence.quote, independence.articles, independence.outlets, evidence.outlet
FROM independence
JOIN figure_evidence AS evidence ON evidence.figure_id = independence.figure_id
WHERE independence.origins = 1 AND independence.articles > 1
ORDER BY independence.articles DESC, evidence.quote, evidence.outlet;
