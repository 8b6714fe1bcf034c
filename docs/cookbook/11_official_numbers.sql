-- What do officials say of their own side's numbers?
SELECT evidence.speaker, evidence.actor, evidence.concept, evidence.quote, evidence.outlet
FROM figure_evidence AS evidence
JOIN entities AS speakers ON speakers.entity_id = evidence.speaker_id
WHERE evidence.actor_id IN (speakers.acts_for, speakers.entity_id)
ORDER BY evidence.speaker, evidence.quote, evidence.outlet;
