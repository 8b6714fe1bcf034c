-- For each series and day a low, best and high number, the best chosen by a policy:
-- 'latest' (last published), 'most_precise' (narrowest), 'official_first' (who speaks for the actor), 'most_origins'.
CREATE OR REPLACE MACRO consensus_under(policy) AS TABLE
WITH ranked AS (
    SELECT
        levels.*,
        coalesce(independence.origins, 1) AS origins,
        row_number() OVER (
            PARTITION BY levels.concept, actor_id, place_id, unit, status, event_key, day
            ORDER BY
                CASE policy
                    WHEN 'latest' THEN -epoch(levels.published_at)
                    WHEN 'most_precise' THEN likely_upper - likely_lower
                    WHEN 'official_first' THEN -official
                    WHEN 'most_origins' THEN -coalesce(independence.origins, 1)
                    ELSE error('unknown policy ' || policy || ': latest, most_precise, official_first or most_origins')
                END NULLS LAST,
                likely_upper - likely_lower,
                levels.confidence DESC,
                levels.figure_id
        ) AS place_in_line
    FROM levels
    LEFT JOIN independence ON independence.figure_id = levels.figure_id
)
SELECT
    concept,
    any_value(actor) AS actor,
    any_value(place) AS place,
    unit,
    status,
    event_key,
    day,
    min(likely_lower) AS low,
    max(number) FILTER (place_in_line = 1) AS best,
    max(likely_upper) AS high,
    count(*) AS figures,
    max(origins) AS origins,
    max(figure_id) FILTER (place_in_line = 1) AS best_figure_id,
    actor_id,
    place_id
FROM ranked
GROUP BY concept, actor_id, place_id, unit, status, event_key, day;
