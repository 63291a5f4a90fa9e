"""Everything people read: direction, digits, dates, and the translations."""
