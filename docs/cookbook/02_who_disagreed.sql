-- Who disagreed about troops, and in which sentences?
SELECT force, place, outlet_a, sentence_a, outlet_b, sentence_b, reason
FROM conflicts
WHERE concept IN (SELECT concept FROM concepts WHERE list_contains(kinds_of, 'troops'))
ORDER BY force, place, outlet_a, outlet_b, sentence_a;
