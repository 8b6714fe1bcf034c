-- Where do authorised or planned levels stand beside actual ones?
SELECT force, place, status, min(likely_lower) AS least, max(likely_upper) AS most, count(*) AS figures
FROM troop_totals
GROUP BY force, place, status
ORDER BY force, place, status;
