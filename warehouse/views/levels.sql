-- Levels in current articles, each in its series: what, whose, where, in which unit and status, on which day.
-- Nothing denied, proposed or hypothetical. `official`: 2 where the speaker acts for the actor, 1 for another speaker.
CREATE OR REPLACE VIEW levels AS
SELECT
    evidence.concept,
    evidence.actor_id,
    evidence.place_id,
    evidence.actor,
    evidence.place,
    coalesce(evidence.unit, '1') AS unit,
    evidence.status,
    evidence.event_key,
    day_of(evidence.observed_from, evidence.observed_to, evidence.published_at) AS day,
    best_number(evidence.value, evidence.likely_lower, evidence.likely_upper) AS number,
    evidence.likely_lower,
    evidence.likely_upper,
    evidence.comparator,
    evidence.published_at,
    CASE
        WHEN speakers.acts_for = evidence.actor_id OR evidence.speaker_id = evidence.actor_id THEN 2
        WHEN evidence.speaker_id IS NOT NULL THEN 1
        ELSE 0
    END AS official,
    evidence.outlet,
    evidence.article_id,
    evidence.figure_id,
    evidence.confidence,
    evidence.quote,
    evidence.sentence
FROM figure_evidence AS evidence
LEFT JOIN entities AS speakers ON speakers.entity_id = evidence.speaker_id
WHERE evidence.role = 'level'
    AND evidence.concept IS NOT NULL
    AND evidence.status NOT IN ('denied', 'proposed', 'hypothetical')
    AND evidence.is_current;
