"""What two figures say of each other, and whether sums come out."""
