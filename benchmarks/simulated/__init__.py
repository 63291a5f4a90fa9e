"""A simulated centre that writes the event log of its days: ordinary ones, and days on which something goes wrong."""
