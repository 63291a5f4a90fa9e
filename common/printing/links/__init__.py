"""Ways to a printer, by noun."""
