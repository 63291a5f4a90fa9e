"""How long the content of a document is kept. What proves that it was real (serial, state, digest) stays for ever."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from common.domain.document import Template


class Retention(StrEnum):
    RECEIPT = "receipt"
    RECORD = "record"
    CERTIFICATE = "certificate"
    CONTROLLED = "controlled"


YEARS: Mapping[Retention, int] = {
    Retention.RECEIPT: 1,
    Retention.RECORD: 5,
    Retention.CERTIFICATE: 10,
    Retention.CONTROLLED: 15,
}
"""Illustrative: whoever runs a centre puts the years of its own retention schedule here (docs/operations.md)."""

UNCOLLECTED_DAYS: Mapping[Retention, int] = {
    Retention.RECEIPT: 30,
    Retention.RECORD: 90,
    Retention.CERTIFICATE: 90,
    Retention.CONTROLLED: 90,
}
"""Illustrative, too: so long a document waits for its visitor, or for somebody to make it, before it is withdrawn."""

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


def kept_since(retention: Retention, today: date) -> date:
    """Documents that were closed before this day have been kept long enough."""
    year = today.year - YEARS[retention]
    return date(year, 2, 28) if (today.month, today.day) == (2, 29) else today.replace(year=year)


def awaited_since(retention: Retention, today: date) -> date:
    """Documents with which nothing has happened since before this day are not waited for any more."""
    return today - timedelta(days=UNCOLLECTED_DAYS[retention])
