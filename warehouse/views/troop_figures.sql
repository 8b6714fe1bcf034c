-- Levels and changes of troops in current articles, with their evidence; nothing denied, proposed or hypothetical.
-- Troops are the concept and all its kinds. Authorised and planned figures are marked by their status.
CREATE OR REPLACE VIEW troop_figures AS
SELECT
    evidence.figure_id,
    evidence.article_id,
    evidence.outlet,
    evidence.url,
    evidence.published_at,
    evidence.actor AS force,
    evidence.place,
    evidence.role,
    evidence.direction,
    evidence.value,
    evidence.lower,
    evidence.upper,
    evidence.likely_lower,
    evidence.likely_upper,
    evidence.comparator,
    evidence.status,
    evidence.observed_from,
    evidence.observed_to,
    len(list_distinct(list_append(others.origins, coalesce(evidence.origin_id, evidence.article_id))))
        AS independent_origins,
    evidence.concept,
    evidence.speaker,
    evidence.confidence,
    evidence.quote,
    evidence.sentence
FROM figure_evidence AS evidence
LEFT JOIN corroboration AS others ON others.figure_id = evidence.figure_id
WHERE evidence.role IN ('level', 'change')
    AND evidence.concept IN (SELECT concept FROM concepts WHERE list_contains(kinds_of, 'troops'))
    AND evidence.status NOT IN ('denied', 'proposed', 'hypothetical')
    AND evidence.is_current;
