-- Which places are named together with the United States in one sentence?
SELECT places.name, count(DISTINCT other.sentence_id) AS sentences
FROM mentions AS country
JOIN mentions AS other ON other.sentence_id = country.sentence_id AND other.entity_id <> country.entity_id
JOIN entities AS places ON places.entity_id = other.entity_id
WHERE country.entity_id = (SELECT entity_id FROM entities WHERE name = 'United States')
    AND places.entity_type IN ('country', 'city', 'region', 'place', 'facility')
GROUP BY places.name
ORDER BY sentences DESC, places.name;
