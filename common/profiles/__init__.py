"""A centre's profile as a file: read with every mistake found, checked, written."""
