"""The tables of a profile's file and their keys."""

from collections.abc import Mapping
from typing import Final

from common.domain.retention import USUAL
from common.domain.slip import SlipLayout
from common.profiles.shape import DATE, FLAG, NUMBER, PAIR, TEXT, TEXTS, WHOLE, Key, Table

BOTH: Final[Mapping[str, Key]] = {"ar": Key(TEXT), "en": Key(TEXT)}
NAME: Final[Mapping[str, Key]] = {
    **BOTH,
    **{language: Key(TEXT, None) for language in ("ur", "id", "ms", "tr", "bn", "fr", "fa", "hi", "ha", "ru", "zh")},
}
NAMED: Final[Mapping[str, Key | Table]] = {
    **NAME,
    "name": Table({"since": Key(DATE), **NAME}, many=True, required=False),
}
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOURS: Final[Mapping[str, Key]] = {day: Key(TEXT, None) for day in WEEK}
PRAYERS = ("fajr", "dhuhr", "asr", "maghrib", "isha")

_WING = Table(
    {
        "code": Key(TEXT),
        **NAMED,
        "walk": Key(NUMBER, 0),
        "visited": Key(FLAG, default=True),
        "lane": Key(FLAG, default=False),
        "minutes": Key(NUMBER, None),
        "target": Key(NUMBER, None),
    },
    many=True,
)
_AGENCY = Table(
    {
        "code": Key(TEXT),
        **NAMED,
        "kind": Key(TEXT, "agency"),
        "parent": Key(TEXT, None),
        "letter": Key(TEXT, None),
        "icon": Key(TEXT, None),
        "since": Key(DATE, None),
        "until": Key(DATE, None),
        "successor": Key(TEXT, None),
    },
    many=True,
)
_SERVICE = Table(
    {
        "code": Key(TEXT),
        **NAMED,
        "agency": Key(TEXT),
        "wing": Key(TEXT),
        "journey": Key(TEXTS),
        "minutes": Key(NUMBER),
        "target": Key(NUMBER),
        "self_service": Key(TEXT, "no"),
        "letter": Key(TEXT, None),
        "quota": Key(WHOLE, None),
        "illustrative": Key(FLAG, None),
    },
    many=True,
)
_COUNTER = Table(
    {
        "number": Key(TEXT),
        "wing": Key(TEXT),
        "serves": Key(TEXT, None),
        "agencies": Key(TEXTS, ()),
        "services": Key(TEXTS, ()),
        "direction": Key(TEXT, "ahead"),
        "accessible": Key(FLAG, default=False),
    },
    many=True,
)
_DEVICE = Table(
    {"code": Key(TEXT), "kind": Key(TEXT), "wing": Key(TEXT), "wings": Key(TEXTS, ())}, many=True, required=False
)
_POLICY = Table(
    {
        "rule": Key(TEXT, None),
        "next_place": Key(TEXT, None),
        "most_calls": Key(WHOLE, None),
        "no_show_calls": Key(WHOLE, None),
        "no_show_seconds": Key(NUMBER, None),
        "grace_tickets": Key(WHOLE, None),
        "grace_minutes": Key(NUMBER, None),
        "day_close": Key(TEXT, None),
        "early_minutes": Key(NUMBER, None),
        "late_minutes": Key(NUMBER, None),
        "last_ticket": Key(WHOLE, 0),
    },
    required=False,
)
_SEASON = Table(
    {**BOTH, "hijri_month": Key(WHOLE, None), "first": Key(DATE, None), "last": Key(DATE, None), **HOURS},
    many=True,
    required=False,
)
_HOLIDAY = Table(
    {
        **BOTH,
        "first": Key(DATE, None),
        "last": Key(DATE, None),
        "yearly": Key(TEXT, None),
        "hijri": Key(FLAG, None),
        "days": Key(WHOLE, None),
        "hours": Key(TEXT, None),
    },
    many=True,
    required=False,
)
_PAUSE = Table({**BOTH, "hours": Key(TEXT), "reason": Key(TEXT)}, many=True, required=False)
_PRAYER = Table(
    {
        "latitude": Key(NUMBER),
        "longitude": Key(NUMBER),
        **{prayer: Key(PAIR, None) for prayer in PRAYERS},
        "day": Table({"date": Key(DATE), **{name: Key(TEXT, None) for name in PRAYERS}}, many=True, required=False),
    },
    required=False,
)
_OVERFLOW = Table({"wing": Key(TEXT), "to": Key(TEXT), "minutes": Key(NUMBER)}, many=True, required=False)

_SLIP = Table(
    {
        "logo": Key(TEXT, None),
        "lines": Key(TEXTS, SlipLayout().lines),
        "languages": Key(TEXTS, SlipLayout().languages),
        "large": Key(FLAG, default=False),
        "note": Table(NAME, many=True, required=False),
    },
    required=False,
)

_RETENTION = Table(
    {
        kind: Table(
            {"years": Key(WHOLE, keeping.years), "uncollected_days": Key(WHOLE, keeping.uncollected_days)},
            required=False,
        )
        for kind, keeping in USUAL.items()
    },
    required=False,
)

PROFILE = Table(
    {
        "centre": Table({"code": Key(TEXT), **NAMED, "time_zone": Key(TEXT), "owner": Table(NAMED)}),
        "hours": Table(HOURS),
        "season": _SEASON,
        "holiday": _HOLIDAY,
        "pause": _PAUSE,
        "prayer": _PRAYER,
        "policy": _POLICY,
        "catalogue": Table({"illustrative": Key(FLAG, default=False)}, required=False),
        "wing": _WING,
        "overflow": _OVERFLOW,
        "slip": _SLIP,
        "retention": _RETENTION,
        "agency": _AGENCY,
        "service": _SERVICE,
        "counter": _COUNTER,
        "staff": Table({"code": Key(TEXT), **NAMED}, many=True),
        "device": _DEVICE,
    }
)
