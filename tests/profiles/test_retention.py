"""How long documents are kept is the profile's: what is written counts, mistakes are told, and it reads back equal."""

import pytest

from common.domain.retention import USUAL, Keeping, Retention
from common.profiles.reader import parse
from common.profiles.writer import write
from tests.profiles.broken import Broken, expect_told

YEARS, DAYS = "years = 20", "uncollected_days = 60"
BROKEN = [
    Broken(YEARS, "years = 0", "retention.certificate.years", "it is from 1 to 100", "من 1 إلى 100"),
    Broken(YEARS, "years = 2000", "retention.certificate.years", "it is from 1 to 100", "من 1 إلى 100"),
    Broken(YEARS, "years = 7.5", "retention.certificate.years", "a whole number", "عدد صحيح"),
    Broken(YEARS, 'years = "always"', "retention.certificate.years", "a whole number", "عدد صحيح"),
    Broken(YEARS, "year = 20", "retention.certificate.year", "Did you mean “years”?", "أتقصد «years»؟"),
    Broken(DAYS, "uncollected_days = 0", "retention.certificate.uncollected_days", "from 1 to 3650", "من 1 إلى 3650"),
    Broken(DAYS, "uncollected_days = -1", "retention.certificate.uncollected_days", "from 1 to 3650", "من 1 إلى 3650"),
    Broken("[retention.certificate]", "[retention.card]", "retention.card", "unknown key “card”", "«card» غير معروف"),
    Broken("[retention.certificate]", "[[retention.certificate]]", "retention.certificate", "a [table]", "جدول […]"),
]


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.new)
def test_a_mistake_in_the_retention_is_told_with_its_place_and_what_would_be_right(small: str, broken: Broken) -> None:
    expect_told(small, broken)


def test_a_document_is_kept_as_long_as_is_written_and_what_is_not_written_as_is_usual(small: str) -> None:
    profile = parse(small, "small.toml")
    assert profile.retention[Retention.CERTIFICATE] == Keeping(years=20, uncollected_days=60)
    assert profile.retention[Retention.RECEIPT] == USUAL[Retention.RECEIPT]._replace(uncollected_days=14)
    assert profile.retention[Retention.RECORD] == USUAL[Retention.RECORD]


def test_a_profile_that_says_nothing_of_it_keeps_documents_as_is_usual(small: str) -> None:
    before, after = small.index("[retention."), small.index("[slip]")
    assert parse(small[:before] + small[after:], "small.toml").retention == USUAL


def test_what_is_written_out_tells_every_class(small: str) -> None:
    text = write(parse(small, "small.toml"))
    assert "[retention.certificate]\nyears = 20\nuncollected_days = 60\n" in text
    assert text.count("[retention.") == len(Retention)
