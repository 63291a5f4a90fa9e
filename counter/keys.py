"""The keys of a counter, in one table: the windows obey it, the buttons show it, the help lists it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """`everywhere`: also on the mini bar and while the rating window has the keyboard."""

    action: str
    sequence: str
    everywhere: bool = True


KEYS = (
    Key("primary", "F8"),
    Key("recall", "F9"),
    Key("no-show", "F7"),
    Key("finish", "F10"),
    Key("transfer", "F6"),
    Key("park", "F5"),
    Key("more", "F2"),
    Key("undo", "Ctrl+Z"),
    Key("documents", "Ctrl+D", everywhere=False),
    Key("reception", "F4", everywhere=False),
    Key("search", "F3", everywhere=False),
    Key("mini", "F11"),
    Key("leave", "F12"),
    Key("devices", "Ctrl+E", everywhere=False),
    Key("help-call", "Ctrl+G", everywhere=False),
    Key("help", "F1", everywhere=False),
    Key("dismiss", "Esc", everywhere=False),
)
SEQUENCES = {key.action: key.sequence for key in KEYS}
