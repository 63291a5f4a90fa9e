"""Devices on serial lines: scanners, key pads, number panels, help buttons. No Qt in here."""
