"""The classes of visitors."""

from common.domain.waiting.classes import CLASSES, with_factors


def test_the_classes_of_the_house_are_six() -> None:
    assert list(CLASSES) == ["assisted", "elderly", "with-infant", "appointment", "pick-up", "normal"]


def test_a_class_whose_factor_is_under_one_stands_in_the_upper_tier() -> None:
    classes = with_factors({"normal": 1.0, "priority": 0.5})
    assert classes["priority"].upper
    assert not classes["normal"].upper


def test_a_pick_up_is_called_soon_but_passes_no_priority_class() -> None:
    assert not CLASSES["pick-up"].upper
    assert CLASSES["pick-up"].factor < CLASSES["normal"].factor
