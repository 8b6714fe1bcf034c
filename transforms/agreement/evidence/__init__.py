"""What two figures have in common and what sets them apart, weighed by `one_quantity.json`."""
