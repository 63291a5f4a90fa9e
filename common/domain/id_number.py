"""Numbers of identity cards as people type them: in any digits, with blanks; the last digit tells most slips."""

_LENGTH = 10
_FIRST = "12"  # of a citizen, of a resident


def id_number(text: str) -> str:
    """In the digits 0-9, without blanks; what is no digit stays as it is."""
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text if not letter.isspace())


def is_likely(number: str) -> bool:
    """Whether it looks like a Saudi one: ten digits, the first 1 or 2, and Luhn's check digit. A warning, not a rule:
    other papers have other numbers.
    """
    is_long_enough = len(number) == _LENGTH and number.isascii() and number.isdigit()
    return is_long_enough and number[0] in _FIRST and _luhn(number) % 10 == 0


def _luhn(number: str) -> int:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in number[-2::-2])
    return sum(map(int, number[-1::-2])) + sum(doubled)
