"""Why a ticket is not found."""

from enum import Enum


class Miss(Enum):
    UNKNOWN = "unknown"
    OTHER_DAY = "other day"
    OTHER_CENTRE = "other centre"
