"""Places of tables and keys in a text."""

from common.profiles.places import line_of, places

TEXT = """# a comment
[centre] # the centre
code = "A"
owner.ar = "م"

[[agency]]
"code" = "B"
[[ agency ]]
code="C"
  [[agency.name]]
  since = 2020-01-01
[[agency.name]]
since = 2021-01-01
[[agency]]
[[agency.name]]
ar = "a = b"
"""


def test_every_table_and_key_has_its_line() -> None:
    assert places(TEXT) == {
        "centre": 2,
        "centre.code": 3,
        "centre.owner": 4,
        "agency[1]": 6,
        "agency[1].code": 7,
        "agency[2]": 8,
        "agency[2].code": 9,
        "agency[2].name[1]": 10,
        "agency[2].name[1].since": 11,
        "agency[2].name[2]": 12,
        "agency[2].name[2].since": 13,
        "agency[3]": 14,
        "agency[3].name[1]": 15,
        "agency[3].name[1].ar": 16,
    }


def test_what_has_no_line_of_its_own_is_at_the_table_around_it() -> None:
    found = places(TEXT)
    assert line_of("agency[2].name[2].ar", found) == 12
    assert line_of("centre.owner.en", found) == 4
    assert line_of("service[1].code", found) is None
