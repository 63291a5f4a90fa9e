"""The wall display: whose turn it is and where, legible from the last seat."""
