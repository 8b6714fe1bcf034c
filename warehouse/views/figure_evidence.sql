-- Every figure with its sentence, its article, and the names of all it refers to.
CREATE OR REPLACE VIEW figure_evidence AS
SELECT
    figures.*,
    actor.name AS actor,
    place.name AS place,
    speaker.name AS speaker,
    sentences.text AS sentence,
    sentences.number AS sentence_number,
    articles.outlet,
    articles.url,
    articles.title,
    articles.published_at,
    articles.origin_id,
    articles.story_id,
    articles.superseded_by IS NULL AS is_current,
    articles.document_id,
    articles.run_id
FROM figures
JOIN articles ON articles.article_id = figures.article_id
JOIN sentences ON sentences.sentence_id = figures.sentence_id
LEFT JOIN entities AS actor ON actor.entity_id = figures.actor_id
LEFT JOIN entities AS place ON place.entity_id = figures.place_id
LEFT JOIN entities AS speaker ON speaker.entity_id = figures.speaker_id;
