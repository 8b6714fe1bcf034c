-- Sentences that hold all of the words, whole and in any case; a scan, without an index.
CREATE OR REPLACE MACRO sentences_with(words) AS TABLE
SELECT sentences.sentence_id, sentences.article_id, articles.outlet, articles.published_at, sentences.text
FROM sentences
JOIN current_articles AS articles ON articles.article_id = sentences.article_id
WHERE list_bool_and(list_transform(
    string_split_regex(trim(words), '\s+'),
    lambda word: regexp_matches(sentences.text, '\b' || regexp_escape(word) || '\b', 'i')
));
