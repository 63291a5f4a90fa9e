"""Which windows and layers of the counter stand."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Screen:
    language: str
    counter: str = ""  # empty: nobody is signed in
    live: bool = True
    mini: bool = False
    help: bool = False
    reception: bool = False

    def of_seat(self, counter: str, language: str, *, live: bool) -> "Screen":
        """Where nobody sits there is neither mini bar nor reception."""
        here = bool(counter)
        stays = replace(self, mini=self.mini and here, reception=self.reception and here)
        return replace(stays, counter=counter, language=language, live=live)
