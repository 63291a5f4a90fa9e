"""How long it takes now, letter by letter: what the estimator tells of the services that begin in the wall's wings."""

from collections.abc import Mapping

from common.domain.forecast import Outlook, WaitRange, steady
from common.domain.journey import planned
from common.domain.profile import Profile
from common.language.bidi import ltr
from common.language.digits import Digits, shown
from display.board import Chip, Wall

LONG = 60  # minutes; of a wait that is surely longer no more is told
WIDE = 90  # minutes; of a range that reaches so far only its beginning is told
FEW = 10  # minutes; and that only if it says something


def steadied(before: Mapping[str, WaitRange], told: Mapping[str, Outlook]) -> dict[str, WaitRange]:
    """Service by service, what the wall goes on to show; what cannot be told is not there."""
    return {
        service: _steadied(before.get(service), outlook.wait, outlook.expected)
        for service, outlook in told.items()
        if outlook.wait is not None
    }


def waits(ranges: Mapping[str, WaitRange], profile: Profile, wall: Wall, digits: Digits) -> tuple[Chip, ...]:
    """One range for all services of a letter; without one for each of them, or if it is too wide, there is none."""
    letters: dict[str, list[WaitRange | None]] = {}
    for service in profile.services:
        if planned(profile, (service.code,))[0].wing in wall.wings:
            letters.setdefault(service.letter, []).append(ranges.get(service.code))
    return tuple(Chip(letter, _text(whole, digits)) for letter in sorted(letters) if (whole := _whole(letters[letter])))


def _steadied(before: WaitRange | None, wait: WaitRange, expected: float | None) -> WaitRange:
    return wait if before is None or expected is None else steady(before, wait, expected / 60)


def _whole(ranges: list[WaitRange | None]) -> WaitRange | None:
    known = [one for one in ranges if one is not None]
    whole = WaitRange(min((one.low for one in known), default=0), max((one.high for one in known), default=0))
    is_known = len(known) == len(ranges)
    return whole if is_known and (whole.low >= FEW or whole.high <= WIDE) else None


def _text(wait: WaitRange, digits: Digits) -> str:
    """Minutes, in signs that both languages read."""
    if wait.low >= LONG or wait.high > WIDE:
        return ltr(shown(f"{min(wait.low, LONG)}+", digits))
    whole = f"{wait.low}–{wait.high}" if wait.low < wait.high else str(wait.low)
    return ltr(shown(whole, digits))
