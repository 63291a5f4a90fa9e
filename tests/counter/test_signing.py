from common.domain.profile import Profile
from counter.manner import Manner
from counter.signing import Signing, chosen_row, counter_options, signing_props, staff_options, with_staff

ARABIC = Manner("ar")


def props_of(signing: Signing, profile: Profile, sittings: dict[str, str]) -> tuple[str, str]:
    props = signing_props(signing, profile, sittings, ARABIC)
    return props.stage, props.user


def test_a_name_and_a_counter_are_needed_to_begin(profile: Profile) -> None:
    assert props_of(Signing(), profile, {})[0] == "incomplete"
    assert props_of(Signing(staff="S01"), profile, {})[0] == "incomplete"
    assert props_of(Signing(counter="1"), profile, {})[0] == "incomplete"
    assert props_of(Signing(staff="S01", counter="1"), profile, {}) == ("ready", "")


def test_a_counter_in_use_says_by_whom_before_it_is_taken_over(profile: Profile) -> None:
    sittings = {"1": "S03"}
    assert props_of(Signing("S01", "1"), profile, sittings) == ("ready", "الموظف 3")
    assert props_of(Signing("S01", "1", warned=True), profile, sittings) == ("warned", "الموظف 3")


def test_staff_who_sit_somewhere_come_back_to_their_counter_without_a_question(profile: Profile) -> None:
    sittings = {"4": "S03"}
    signing = with_staff(Signing(counter="1"), "S03", sittings)
    assert signing.counter == "4"
    assert props_of(signing, profile, sittings) == ("ready", "")


def test_who_sits_at_another_counter_than_the_chosen_one_is_told_where(profile: Profile) -> None:
    sittings = {"4": "S03", "5": "S04"}
    assert signing_props(Signing("S03", "7"), profile, sittings, ARABIC).sits == "4"
    assert signing_props(Signing("S03", "4"), profile, sittings, ARABIC).sits == ""
    assert signing_props(Signing("S05", "7"), profile, sittings, ARABIC).sits == ""


def test_used_counters_are_marked_with_who_uses_them(profile: Profile) -> None:
    options = {one.code: one for one in counter_options(Signing("S05"), profile, {"4": "S03", "5": "S05"}, ARABIC)}
    assert (options["4"].user, options["4"].own) == ("الموظف 3", False)
    assert (options["5"].user, options["5"].own) == ("", True)
    assert options["6"].user == ""


def test_a_typed_number_finds_that_number_and_not_its_middle(profile: Profile) -> None:
    found = [one.code for one in counter_options(Signing(counter_search="٢"), profile, {}, ARABIC)]
    assert "2" in found
    assert "20" in found
    assert "12" not in found


def test_counters_are_found_by_wing_and_agency(profile: Profile) -> None:
    found = [one.code for one in counter_options(Signing(counter_search="الجوازات"), profile, {}, ARABIC)]
    assert found == ["5", "6", "7"]


def test_staff_are_found_by_number_code_and_name_in_either_language(profile: Profile) -> None:
    for typed in ("12", "S12", "s12", "الموظف 12", "staff 12", "١٢"):
        assert [one.code for one in staff_options(Signing(staff_search=typed), profile, {}, ARABIC)] == ["S12"], typed


def test_the_chosen_counter_has_a_place_in_the_list_to_scroll_to(profile: Profile) -> None:
    options = counter_options(Signing(counter="20"), profile, {}, ARABIC)
    assert options[chosen_row(options)].code == "20"
    assert chosen_row(counter_options(Signing(), profile, {}, ARABIC)) == -1
