-- Contradictions in current articles: two figures of which one must be wrong, or a sum that does not come out.
-- Where a sum fails, figure_a is its stated result and figure_b is null; article_a = article_b within one article.
CREATE OR REPLACE VIEW conflicts AS
WITH contradictions AS (
    SELECT figure_a, figure_b, figure_a AS first_figure, figure_b AS second_figure, reason, rule
    FROM relations WHERE verdict = 'contradicts'
    UNION ALL
    SELECT figures[-1], NULL, figures[-1], figures[1], reason, rule
    FROM sums WHERE NOT holds
)
SELECT
    contradictions.figure_a,
    contradictions.figure_b,
    a.article_id AS article_a,
    b.article_id AS article_b,
    a.outlet AS outlet_a,
    b.outlet AS outlet_b,
    coalesce(a.actor, b.actor) AS force,
    coalesce(a.place, b.place) AS place,
    coalesce(a.concept, b.concept) AS concept,
    contradictions.reason,
    contradictions.rule,
    a.quote AS quote_a,
    b.quote AS quote_b,
    a.sentence AS sentence_a,
    b.sentence AS sentence_b,
    a.published_at AS published_a,
    b.published_at AS published_b,
    a.url AS url_a,
    b.url AS url_b
FROM contradictions
JOIN figure_evidence AS a ON a.figure_id = contradictions.first_figure
JOIN figure_evidence AS b ON b.figure_id = contradictions.second_figure
WHERE a.is_current AND b.is_current;
