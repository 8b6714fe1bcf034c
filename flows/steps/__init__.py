"""The steps of a run, one file each, in the order in which `flows.ingest` calls them."""
