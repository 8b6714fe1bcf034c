-- Under which names do the articles speak of each armed group?
SELECT entities.name, list_sort(list(DISTINCT mentions.surface)) AS surfaces, count(*) AS mentions
FROM mentions
JOIN entities ON entities.entity_id = mentions.entity_id
WHERE entities.entity_type = 'armed_group'
GROUP BY entities.name
ORDER BY mentions DESC, entities.name;
