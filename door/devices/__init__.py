"""The machines and devices of a centre: how they fare, and what one of them says."""

from door.devices.command import main

__all__ = ["main"]
