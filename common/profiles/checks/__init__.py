"""What is checked in a profile, one file a noun."""
