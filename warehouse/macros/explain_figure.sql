-- How a figure was read, step by step, what other figures say of it, and what expectations said of its row.
CREATE OR REPLACE MACRO explain_figure(id) AS TABLE
WITH figure AS (
    SELECT * FROM figure_evidence WHERE figure_id = id
), told AS (
    SELECT 1 AS step, 'sentence' AS topic, sentence AS answer FROM figure
    UNION ALL SELECT 2, 'quote', quote FROM figure
    UNION ALL SELECT 3, 'article', concat_ws(', ', outlet, strftime(published_at, '%Y-%m-%d'), title, url) FROM figure
    UNION ALL SELECT 4, 'number', concat_ws(' ', comparator, value, unit, 'from', lower, 'to', upper) FROM figure
    UNION ALL SELECT 5, 'likely', likely_lower || ' to ' || likely_upper FROM figure
    UNION ALL SELECT 6, 'counted', concat_ws(': ', concept, counted) FROM figure
    UNION ALL SELECT 7, 'actor', actor FROM figure
    UNION ALL SELECT 8, 'place', place FROM figure
    UNION ALL SELECT 9, 'role', concat_ws(' ', status, role, direction) FROM figure
    UNION ALL SELECT 10, 'days', observed_from || ' to ' || observed_to FROM figure
    UNION ALL SELECT 11, 'speaker', speaker FROM figure
    UNION ALL SELECT 12, 'rules', rule FROM figure
    UNION ALL SELECT 13, 'confidence', confidence::VARCHAR FROM figure
    UNION ALL SELECT 14, 'extractor', extractor_version FROM figure
    UNION ALL SELECT 15, 'run', concat_ws(', ', figure.run_id, runs.drop, runs.finished_at::VARCHAR, runs.versions)
        FROM figure LEFT JOIN runs ON runs.run_id = figure.run_id
    UNION ALL SELECT 16, 'says ' || verdict || ' of', figure_b || ': ' || reason FROM relations WHERE figure_a = id
    UNION ALL SELECT 17, 'said ' || verdict || ' by', figure_a || ': ' || reason FROM relations WHERE figure_b = id
    UNION ALL SELECT 18, 'sum ' || CASE WHEN holds THEN 'holds' ELSE 'fails' END, reason
        FROM sums WHERE list_contains(figures, id)
    UNION ALL SELECT 19, severity || ': ' || expectation, message FROM violations WHERE row_id = id
)
SELECT topic, answer FROM told WHERE answer IS NOT NULL ORDER BY step, answer;
