"""What became of everybody; it must balance."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from common.domain.balance import Balance
from common.domain.event import Event, Kind, instant_text, step_after
from common.domain.ticket import State
from common.store.store import CentreStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Visits of one day by how they ended, once the day is closed; `waiting`: they have not.

    `wings`: how many steps were finished in each.
    """

    issued: int
    called: int
    served: int
    no_show: int
    left: int
    expired: int
    carried_over: int
    waiting: int
    rated: int
    documents_printed: int
    documents_handed_over: int
    wings: Mapping[str, int]
    chain: str

    @property
    def balances(self) -> bool:
        ended = self.served + self.no_show + self.left + self.expired + self.carried_over
        return self.issued == ended + self.waiting

    @property
    def is_sound(self) -> bool:
        return self.balances and self.chain == "intact"

    def counts(self) -> dict[str, object]:
        return asdict(self)


def summed_up(centre: CentreStore, day: date) -> Summary:
    """Visits as the store accounts for them, against the tickets that the events tell of."""
    events = list(centre.events.all())
    kinds = [event.happening.kind for event in events]
    balance = centre.days.balance(day)
    return Summary(
        issued=kinds.count(Kind.ISSUED),
        called=len({event.happening.ticket for event in events if event.happening.kind is Kind.CALLED}),
        rated=kinds.count(Kind.RATED),
        documents_printed=kinds.count(Kind.DOCUMENT_PRINTED),
        documents_handed_over=kinds.count(Kind.DOCUMENT_HANDED_OVER),
        wings=_wings(events),
        chain="intact" if centre.verify() is None else "broken",
        waiting=balance.open,
        **_ends(balance),
    )


def _ends(balance: Balance) -> dict[str, int]:
    counts = balance.counts()
    return {name: counts[name] for name in ("served", "no_show", "left", "expired", "carried_over")}


def _wings(events: list[Event]) -> Mapping[str, int]:
    by_step: dict[int, list[Event]] = {}
    for event in events:
        if event.happening.step is not None:
            by_step.setdefault(event.happening.step, []).append(event)
    steps = (step_after(life) for life in by_step.values())
    return dict(Counter(step.wing for step in steps if step and step.state is State.FINISHED))


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
