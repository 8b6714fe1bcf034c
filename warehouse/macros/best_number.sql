-- One number for a figure: its value as written, else the middle of what a careful reader expects.
CREATE OR REPLACE MACRO best_number(written, likely_lower, likely_upper) AS
    coalesce(written, (likely_lower + likely_upper) / 2);
