"""How records are stored and asked: Arrow schema, Parquet lake, DuckDB, views, data dictionary."""
