"""The evidence pages: every current article with its figures marked, and every contradiction, as plain HTML files."""
