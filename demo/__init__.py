"""A day in the centre with simulated visitors and staff, who touch the real windows or work beside you."""
