-- Each series of levels with what is known of it: days, figures, articles, outlets, least and most.
CREATE OR REPLACE VIEW series AS
SELECT
    concept,
    actor_id,
    place_id,
    any_value(actor) AS actor,
    any_value(place) AS place,
    unit,
    status,
    event_key,
    min(day) AS first_day,
    max(day) AS last_day,
    count(DISTINCT day) AS days,
    count(*) AS figures,
    count(DISTINCT article_id) AS articles,
    count(DISTINCT outlet) AS outlets,
    min(likely_lower) AS least,
    max(likely_upper) AS most,
    arg_max(number, day) AS latest
FROM levels
GROUP BY concept, actor_id, place_id, unit, status, event_key;
