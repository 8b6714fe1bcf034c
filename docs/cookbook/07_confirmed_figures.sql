-- Which figures do at least two independent origins report alike?
SELECT evidence.concept, evidence.actor, evidence.place, evidence.quote, evidence.outlet, independence.origins
FROM independence
JOIN figure_evidence AS evidence ON evidence.figure_id = independence.figure_id
WHERE independence.origins >= 2
ORDER BY independence.origins DESC, evidence.concept, evidence.quote, evidence.outlet;
