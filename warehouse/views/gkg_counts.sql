-- Counts of current articles in the columns of GDELT's Global Knowledge Graph 1.0 counts file.
-- NUMARTS and SOURCES are of the figure's own origins; GEO_TYPE is 1 for a country, 4 for a place in one.
CREATE OR REPLACE VIEW gkg_counts AS
SELECT
    strftime(coalesce(evidence.published_at, evidence.observed_to), '%Y%m%d') AS "DATE",
    coalesce(independence.articles, 1) AS NUMARTS,
    CASE evidence.concept
        WHEN 'killed' THEN 'KILL'
        WHEN 'deaths' THEN 'KILL'
        WHEN 'wounded' THEN 'WOUND'
        WHEN 'detained' THEN 'ARREST'
        WHEN 'displaced' THEN 'DISPLACED'
        WHEN 'refugees' THEN 'REFUGEES'
        WHEN 'hostages' THEN 'KIDNAP'
        ELSE upper(evidence.concept)
    END AS COUNTTYPE,
    round(best_number(evidence.value, evidence.likely_lower, evidence.likely_upper))::HUGEINT AS "NUMBER",
    evidence.counted AS OBJECTTYPE,
    CASE WHEN places.entity_type = 'country' THEN 1 WHEN places.entity_id IS NOT NULL THEN 4 ELSE 0 END AS GEO_TYPE,
    evidence.place AS GEO_FULLNAME,
    places.country_code AS GEO_COUNTRYCODE,
    NULL::VARCHAR AS GEO_ADM1CODE,
    places.latitude AS GEO_LAT,
    places.longitude AS GEO_LONG,
    places.entity_id AS GEO_FEATUREID,
    NULL::VARCHAR AS CAMEOEVENTIDS,
    evidence.outlet AS SOURCES,
    evidence.url AS SOURCEURLS,
    evidence.figure_id
FROM figure_evidence AS evidence
LEFT JOIN entities AS places ON places.entity_id = evidence.place_id
LEFT JOIN independence ON independence.figure_id = evidence.figure_id
WHERE evidence.quantity_kind = 'count'
    AND evidence.concept IS NOT NULL
    AND evidence.status = 'actual'
    AND evidence.is_current;
