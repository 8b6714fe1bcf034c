"""Who is quoted saying what, directly or indirectly."""
