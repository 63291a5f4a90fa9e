"""Random verbs by many actors: the store, the plain model and the domain alone find no difference.

`DAWR_RUNS=10000` tries as many days; `--hypothesis-seed` repeats them.
"""

import os
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from common.domain.appointment import Appointment
from common.domain.reasons import OutOfTurn
from tests.operations.model.clerk import Clerks, Doing, doings

RUNS = int(os.environ.get("DAWR_RUNS", "60"))
counters = st.sampled_from("12345")
services = st.sampled_from(["A1", "A1", "B1", "P1", "S1"])
classes = st.sampled_from(["normal", "normal", "elderly", "assisted", "pick-up"])
reasons = st.sampled_from([None, OutOfTurn.HEALTH])
which = st.integers(0, 99)
pauses = st.sampled_from([11, 61, 121, 300, 600, 901, 1500, 5400])
leaps = st.sampled_from([-5, -61, -900, -3600, 3 * 3600, 14 * 3600, 24 * 3600, -24 * 3600])
codes, moments = st.sampled_from("uvwxyz"), st.sampled_from([-20, -15, 0, 5, 10, 20, 25, 30, 45, 1440])
wishes = st.tuples(services, classes, st.lists(services, max_size=1), st.booleans())


class Centre(Clerks):
    """A day of a small centre, and the days after it, as anybody might make them."""

    @rule(wishes=st.lists(wishes, min_size=1, max_size=4))
    def visitors_come(self, wishes: list[tuple[str, str, list[str], bool]]) -> None:
        for service, priority, also, within_hours in wishes:
            more = {"also": tuple(also), "within_hours": within_hours}
            self.do("issue", service, language="ar", priority=priority, **more)

    @rule(service=st.sampled_from(["A1", "B1", "none"]), priority=st.sampled_from(["normal", "elderly", "none"]))
    def reception_issues(self, service: str, priority: str) -> None:
        self.do("issue", service, language="en", priority=priority, counter="5")

    @rule(service=services, kept=st.lists(st.tuples(codes, moments), min_size=1, max_size=5), which=which)
    def appointments_are_kept(self, service: str, kept: list[tuple[str, int]], which: int) -> None:
        for code, minutes in kept:
            at = self.plain.now + timedelta(minutes=minutes)
            self.operations.keep_appointments([Appointment(code, at, service)])
            self.plain.keep_appointment(code, at, service)
            self.do("check_in", code, language="ar", priority="normal" if which % 5 else "elderly")
        self.do("check_in", "nobody", language="ar")

    @rule(which=which, service=services, priority=classes, reason=reasons, by=st.sampled_from([None, "5", "2"]))
    def a_visit_changes(
        self, which: int, service: str, priority: str, reason: OutOfTurn | None, by: str | None
    ) -> None:
        wanted = {"service": service} if which % 2 else {"priority": priority, "language": "en"}
        match which % 5:
            case 0 | 1:
                self.do("correct", self.some(which, "waiting"), **wanted, reason=reason, counter=by)
            case 2:
                self.do("cancel", self.some(which, "waiting", "parked"), counter=by)
            case 3:
                self.do("add_errand", self.some(which, "waiting", "serving", "parked"), service)
            case _:
                self.do("rate", self.some(which, "finished"), 1 + which % 5)

    @rule(doings=st.lists(doings, min_size=1, max_size=8))
    def clerks_work(self, doings: list[Doing]) -> None:
        for doing in doings:
            self.work(doing)

    @rule(doings=st.lists(doings, min_size=1, max_size=8))
    def a_counter_works(self, doings: list[Doing]) -> None:
        for doing in doings:
            self.work(doing._replace(counter=doings[0].counter))

    @rule(doings=st.lists(doings, min_size=1, max_size=4))
    def anything_is_tried(self, doings: list[Doing]) -> None:
        for doing in doings:
            self.try_anything(doing)

    @rule(counter=counters, staff=st.sampled_from(["E1", "E2", "E3", "E4", "E5"]), which=which)
    def staff_move(self, counter: str, staff: str, which: int) -> None:
        if which % 3 == 0:
            self.do("close_counter", counter)
        else:
            self.do("open_counter", counter, staff, take_over=which % 2 == 0)

    @rule(counter=st.sampled_from("123"), services=st.sets(st.sampled_from(["A1", "B1", "P1", "S1"]), min_size=1))
    def a_counter_is_reassigned(self, counter: str, services: set[str]) -> None:
        self.do("reassign", counter, services)

    @rule(days_ago=st.integers(0, 1))
    def a_day_is_closed(self, days_ago: int) -> None:
        self.do("close_day", self.plain.today - timedelta(days=days_ago))

    @rule(seconds=pauses)
    def time_passes(self, seconds: int) -> None:
        self.advance(seconds)

    @rule(seconds=leaps)
    def the_clock_is_set(self, seconds: int) -> None:
        self.advance(seconds)

    @precondition(lambda self: self.done)
    @rule(which=which)
    def somebody_asks_again(self, which: int) -> None:
        self.repeat(which)

    @rule(which=st.integers(0, 1), counter=counters)
    def a_program_is_restarted(self, which: int, counter: str) -> None:
        self.reopen(which)
        self.look(counter)


Centre.TestCase.settings = settings(
    max_examples=RUNS, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTheStoreThePlainModelAndTheDomainAgree = Centre.TestCase
