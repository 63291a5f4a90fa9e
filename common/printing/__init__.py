"""Paper: the ticket as a picture, and printers that take it."""
