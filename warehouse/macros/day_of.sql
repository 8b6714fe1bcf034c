-- The day for which a figure stands: the last for which it is stated, else that of its publication.
CREATE OR REPLACE MACRO day_of(observed_from, observed_to, published_at) AS
    coalesce(observed_to, observed_from, published_at::DATE);
