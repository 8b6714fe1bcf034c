"""Order of work, files, schedule, settings, command line; the only package that knows Prefect."""
