"""Everything that is printed on one document, as plain values: no store, no clock, no keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from common.domain.document import Template
from common.domain.profile import Names
from common.domain.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One step of a visit, for the visit record. Moments are in the centre's zone; None: it did not come to that."""

    wing: Names
    service: Names
    counter: str
    called_at: datetime | None
    started_at: datetime | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Printout:
    """One copy of a document.

    `fields`: keys of the template (templates.py) with their values, in any order; a `Wording` where the languages
    differ. `code`: the text of the signed QR code. `copy` 2 is the first reprint, for the `reason`. `stock`: numbers of
    the controlled forms it is printed on, page by page; none on plain paper. `logo`: a PNG or JPEG, or empty.
    """

    template: Template
    owner: Names
    centre: Names
    agency: Names | None = None
    serial: str
    issued_on: date
    fields: Sequence[tuple[str, str | Wording]]
    stages: Sequence[Stage] = ()
    code: str
    copy: int = 1
    reason: Wording | None = None
    stock: Sequence[str] = ()
    logo: bytes = b""
