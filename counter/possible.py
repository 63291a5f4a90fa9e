"""Which verbs are possible now, and what a press of their keys asks for. Pure."""

from dataclasses import dataclass
from datetime import datetime

from common.domain.profile import Profile
from common.domain.reasons import Leaving
from common.domain.ticket import State
from common.operations.desk import Desk
from counter.document_count import is_unfinished
from counter.seen import Seat, Seen
from counter.sheets import Kind, Sheet
from counter.timing import is_absent
from counter.verbs import FINISHES, Wish


@dataclass(frozen=True, slots=True)
class VerbProps:
    """What the big button does (`main`), and which verbs are possible now.

    `send`: transfer and park; `back`: return to the queue; `walk_in`: serve somebody without a ticket.
    """

    main: str = "call-next"
    ready: bool = False
    recall: bool = False
    absent: bool = False
    finish: bool = False
    send: bool = False
    back: bool = False
    walk_in: bool = False
    undo: bool = False


def verb_props(desk: Desk, profile: Profile, now: datetime, *, undo: bool) -> VerbProps:
    here = desk.here
    state = here.turn.step.state if here else None
    called, serving = state is State.CALLED, state is State.SERVING
    return VerbProps(
        main=main_verb(desk),
        ready=here is not None or desk.next is not None,
        recall=called and here is not None and here.turn.step.calls < profile.policy.most_calls,
        absent=called and here is not None and is_absent(here, profile, now),
        finish=serving,
        send=serving,
        back=called or serving,
        walk_in=here is None,
        undo=undo,
    )


def away_props(desk: Desk) -> VerbProps:
    """While the store is away: only the visitor at hand can be gone on with."""
    serving = desk.turn is not None and desk.turn.step.state is State.SERVING
    return VerbProps(main=main_verb(desk), ready=desk.turn is not None, finish=serving)


def main_verb(desk: Desk) -> str:
    """The natural next thing. A called visitor is started, never skipped: a second press cannot lose anybody."""
    if desk.turn is None:
        return "call-next"
    if desk.turn.step.state is State.CALLED:
        return "start"
    return "finish-and-call-next" if desk.next else "finish"


def asked_for(action: str, verbs: VerbProps, desk: Desk) -> Wish | Sheet | None:
    """What a press of a key asks for: a verb, a sheet to choose on, or nothing because it is not possible now."""
    step = desk.turn.step.id if desk.turn else 0
    if action == "leave":  # while a visitor is here the operations say what is to be done first
        return Wish("leave", of=Leaving.END) if step else Sheet(Kind.LEAVE)
    wishes: dict[str, tuple[bool, Wish | Sheet]] = {
        "primary": (verbs.ready, Wish(verbs.main, step)),
        "recall": (verbs.recall, Wish("recall", step)),
        "no-show": (verbs.absent, Wish("no-show", step)),
        "finish": (verbs.finish, Wish("finish", step)),
        "undo": (True, Wish("undo")),  # the operations say why not
        "transfer": (verbs.send, Sheet(Kind.TRANSFER, step)),
        "park": (verbs.send, Sheet(Kind.PARK, step)),
        "more": (verbs.back or verbs.walk_in, Sheet(Kind.MORE, step)),
        "documents": (True, Sheet(Kind.DOCUMENTS, step)),
        "devices": (True, Sheet(Kind.DEVICES)),
    }
    possible, asked = wishes[action]
    return asked if possible else None


def asked_of(action: str, step: int, desk: Desk) -> Wish | Sheet:
    """What acting on a row asks for. Whose turn it is not is called only with a reason."""
    is_next = desk.next is not None and desk.next.step.id == step
    if action == "call" and not is_next and desk.turn is None:
        return Sheet(Kind.OUT_OF_TURN, step)
    return Wish(action, step)


def warned(asked: Wish | Sheet | None, seat: Seat, seen: Seen, profile: Profile) -> Wish | Sheet | None:
    """A finish that would leave a document behind is asked about first."""
    turn = seen.desk.turn if seen.desk else None
    if not isinstance(asked, Wish) or asked.verb not in FINISHES or turn is None:
        return asked
    wing, picks_up = profile.counter_of[seat.counter].wing, turn.step.service in profile.pick_ups
    is_left = is_unfinished(seen.documents, wing, picks_up=picks_up)
    return Sheet(Kind.UNFINISHED, turn.step.id, chosen=asked.verb) if is_left else asked
