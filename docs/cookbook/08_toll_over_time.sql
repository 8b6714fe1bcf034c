-- How did the toll of an event grow from day to day?
SELECT event_key, place, day, min(number) AS least, max(number) AS most, count(*) AS reports
FROM levels
WHERE concept = 'killed'
GROUP BY event_key, place, day
ORDER BY event_key, place, day;
