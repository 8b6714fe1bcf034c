"""Find mentions of persons, places and organisations and resolve them to entities."""
