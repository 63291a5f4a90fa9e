"""Processes are killed at any moment, and what anybody was told must be true afterwards."""
