-- Which figures follow from others, though nobody states them?
SELECT derived.concept, actors.name AS actor, places.name AS place, derived.role, derived.lower, derived.upper, derived.reason
FROM derived_figures AS derived
LEFT JOIN entities AS actors ON actors.entity_id = derived.actor_id
LEFT JOIN entities AS places ON places.entity_id = derived.place_id
ORDER BY derived.concept, actor, place, derived.lower, derived.reason;
