-- What could not be loaded, and why?
SELECT source, media_type, byte_size, reason, detail
FROM documents
WHERE status = 'quarantined'
ORDER BY source;
