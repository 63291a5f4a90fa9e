"""How long the content of a document is kept. What proves that it was real (serial, state, digest) stays for ever."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from common.domain.document import Template


class Retention(StrEnum):
    RECEIPT = "receipt"
    RECORD = "record"
    CERTIFICATE = "certificate"
    CONTROLLED = "controlled"


class Keeping(NamedTuple):
    """`years`: since a document was closed. `uncollected_days`: so long it waits for its visitor, or for somebody to
    make it, before it is withdrawn."""

    years: int
    uncollected_days: int

    def kept_since(self, today: date) -> date:
        """Documents that were closed before this day have been kept long enough."""
        year = today.year - self.years
        return date(year, 2, 28) if (today.month, today.day) == (2, 29) else today.replace(year=year)

    def awaited_since(self, today: date) -> date:
        """Documents with which nothing has happened since before this day are not waited for any more."""
        return today - timedelta(days=self.uncollected_days)


Schedule = Mapping[Retention, Keeping]
"""How long each class is kept; all are there."""

USUAL: Final[Schedule] = {
    Retention.RECEIPT: Keeping(years=1, uncollected_days=30),
    Retention.RECORD: Keeping(years=5, uncollected_days=90),
    Retention.CERTIFICATE: Keeping(years=10, uncollected_days=90),
    Retention.CONTROLLED: Keeping(years=15, uncollected_days=90),
}
"""Illustrative, for a profile that says nothing: a centre has the retention schedule of whoever runs it."""

OF_TEMPLATE: Mapping[Template, Retention] = {
    Template.REQUEST_RECEIPT: Retention.RECEIPT,
    Template.APPOINTMENT_SLIP: Retention.RECEIPT,
    Template.PICK_UP_RECEIPT: Retention.RECEIPT,
    Template.COMPLAINT_RECEIPT: Retention.RECORD,
    Template.VISIT_RECORD: Retention.RECORD,
    Template.SERVICE_CERTIFICATE: Retention.CERTIFICATE,
}


def retention_of(template: Template, stock: str | None) -> Retention:
    """What is printed on controlled forms is kept as such, whatever it is."""
    return OF_TEMPLATE[template] if stock is None else Retention.CONTROLLED
