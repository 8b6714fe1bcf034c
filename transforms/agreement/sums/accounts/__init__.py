"""What becomes of the members of a whole, added up within a report and across the reports of one matter."""
