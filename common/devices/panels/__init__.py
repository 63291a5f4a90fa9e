"""Number panels above counters, one driver each: a call in, bytes out. Latin digits only."""
