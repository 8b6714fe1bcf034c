-- Levels of troops in current articles, with their evidence; nothing denied, proposed or hypothetical.
-- Troops are the concept and all its kinds. Authorised and planned figures are marked by their status.
CREATE OR REPLACE VIEW troop_totals AS
SELECT * EXCLUDE (role, direction) FROM troop_figures WHERE role = 'level';
