"""The Hijri calendar where it is tabulated, and no failure where it is not."""

from datetime import date, timedelta

from common.calendar.hijri import is_in, month_and_day

RAMADAN = 9


def test_ramadan_of_1448_is_where_umm_al_qura_has_it() -> None:
    assert month_and_day(date(2027, 2, 8)) == (9, 1)
    days = [date(2027, 1, 1) + timedelta(days=n) for n in range(120)]
    ramadan = [day for day in days if is_in(RAMADAN, day)]
    assert (ramadan[0], ramadan[-1]) == (date(2027, 2, 8), date(2027, 3, 8))


def test_outside_the_table_there_is_no_hijri_day() -> None:
    assert month_and_day(date(1900, 1, 1)) is None
    assert not is_in(RAMADAN, date(2100, 1, 1))
