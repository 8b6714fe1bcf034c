"""What a figure does: a level, a change with its direction, a base, a share, a rate, a rank, a measure."""
