-- What is the best number for each series and day, and how much does that depend on the policy?
SELECT concept, actor, place, day, low, latest, most_precise, official_first, most_origins, high, policy_spread
FROM consensus
WHERE actor IS NOT NULL AND figures > 1
ORDER BY policy_spread DESC, concept, actor, place, day;
