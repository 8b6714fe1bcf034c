-- For each series and day a low and a high, the best number under every policy, and how far the policies lie apart.
CREATE OR REPLACE VIEW consensus AS
WITH weighed AS (
    SELECT levels.*, likely_upper - likely_lower AS width, coalesce(independence.origins, 1) AS origins
    FROM levels
    LEFT JOIN independence ON independence.figure_id = levels.figure_id
), decided AS (
    SELECT
        concept,
        any_value(actor) AS actor,
        any_value(place) AS place,
        unit,
        status,
        event_key,
        day,
        min(likely_lower) AS low,
        max(likely_upper) AS high,
        first(number ORDER BY published_at DESC NULLS LAST, width, confidence DESC, figure_id) AS latest,
        first(number ORDER BY width, confidence DESC, figure_id) AS most_precise,
        first(number ORDER BY official DESC, width, confidence DESC, figure_id) AS official_first,
        first(number ORDER BY origins DESC, width, confidence DESC, figure_id) AS most_origins,
        count(*) AS figures,
        max(origins) AS origins,
        actor_id,
        place_id
    FROM weighed
    GROUP BY concept, actor_id, place_id, unit, status, event_key, day
)
SELECT
    *,
    greatest(latest, most_precise, official_first, most_origins)
        - least(latest, most_precise, official_first, most_origins) AS policy_spread
FROM decided;
