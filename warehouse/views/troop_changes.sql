-- Changes in levels of troops in current articles, with their evidence; nothing denied, proposed or hypothetical.
-- Troops are the concept and all its kinds. Authorised and planned figures are marked by their status.
CREATE OR REPLACE VIEW troop_changes AS
SELECT * EXCLUDE (role) FROM troop_figures WHERE role = 'change';
