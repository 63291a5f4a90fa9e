"""Official documents: pages, the signed codes on them, and how the two come together."""
