"""What became of everybody; it must balance."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from common.domain.event import Kind, instant_text
from common.domain.ticket import State
from common.store.store import CentreStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Counts of one day's tickets. issued = served + no_show + left + waiting."""

    issued: int
    called: int
    served: int
    no_show: int
    left: int
    waiting: int
    rated: int
    chain: str

    def counts(self) -> dict[str, object]:
        return asdict(self)

    @property
    def balances(self) -> bool:
        return self.issued == self.served + self.no_show + self.left + self.waiting


def summed_up(centre: CentreStore) -> Summary:
    """Counted from the events, and from the states of the steps: two ways that must agree."""
    kinds = [event.happening.kind for event in centre.events.all()]
    states = _states(centre)
    return Summary(
        issued=kinds.count(Kind.ISSUED),
        called=len({e.happening.step for e in centre.events.all() if e.happening.kind is Kind.CALLED}),
        served=states.get(State.FINISHED, 0),
        no_show=states.get(State.NO_SHOW, 0),
        left=states.get(State.CANCELLED, 0),
        waiting=sum(states.get(state, 0) for state in (State.WAITING, State.CALLED, State.SERVING, State.PARKED)),
        rated=kinds.count(Kind.RATED),
        chain="intact" if centre.verify() is None else "broken",
    )


def _states(centre: CentreStore) -> Mapping[State, int]:
    newest = centre.events.newest(1)
    return centre.tickets.states(centre.profile.day(newest[0].happening.at)) if newest else {}


def write(summary: Summary, folder: Path) -> None:
    text = json.dumps({**summary.counts(), "balances": summary.balances}, indent=2)
    (folder / "summary.json").write_text(text + "\n", "utf8")


def write_events(centre: CentreStore, folder: Path) -> None:
    """The event log as JSON lines."""
    with (folder / "events.jsonl").open("w", encoding="utf8") as log:
        for event in centre.events.all():
            happening = event.happening
            row = {
                "seq": event.seq,
                "at": instant_text(happening.at),
                "kind": happening.kind,
                "step": happening.step,
                "counter": happening.counter,
                "device": happening.device,
                "body": dict(happening.body),
                "seal": event.seal,
            }
            log.write(json.dumps(row, ensure_ascii=False) + "\n")
