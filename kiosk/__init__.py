"""The kiosk: a visitor touches it and takes a ticket."""
