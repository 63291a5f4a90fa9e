"""The event log: one JSON object a line, as a queue system writes it day by day."""
