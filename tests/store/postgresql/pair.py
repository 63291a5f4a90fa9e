"""Two real servers, of which one follows the other as docs/operations.md says, and programs that know both."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from psycopg.conninfo import make_conninfo

from common.operations import Operations
from common.store.store import Store
from installer.cluster import ENVIRONMENT
from installer.identity import identity
from installer.server import Server, address
from tests.durability.hurried import made
from tests.durability.workers import patiently
from tests.installer.asking import asked, comes_true
from tests.store.postgresql.steps import carry_out, settings, statements

WAITS = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
FOLLOWS = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"


@dataclass(frozen=True)
class Pair:
    """`named` are both in the order of the address."""

    primary: Server
    standby: Server
    named: tuple[Server, Server]

    @property
    def address(self) -> str:
        return address(self.named)

    def program(self) -> Operations:
        return Operations(patiently(lambda: Store.open(self.address)).centre())

    def wait_for_each_other(self) -> None:
        carry_out(self.primary.address(), statements("the primary: nothing is told before"))
        assert comes_true(lambda: asked(self.primary.address(), FOLLOWS) == "1")

    def go_on_alone(self) -> None:
        carry_out(self.primary.address(), statements("the primary: go on without"))

    def take_over(self) -> "Pair":
        """The standby is the primary of what is returned."""
        carry_out(self.standby.address(), statements("the standby: take over"))
        return replace(self, primary=self.standby, standby=self.primary)

    def rewind_standby(self) -> None:
        """The lost primary becomes a standby of the one that took over."""
        source = make_conninfo(self.primary.address())
        command = [
            "pg_rewind",
            "--target-pgdata",
            self.standby.data,
            "--write-recovery-conf",
            "--source-server",
            source,
        ]
        subprocess.run(
            [self.standby._programs / command[0], *command[1:]],
            env=ENVIRONMENT,
            cwd=self.standby.folder,
            check=True,
            capture_output=True,
            **identity(),
        )
        self.standby.start()

    def somebody_waits(self) -> bool:
        """For the standby, with a verb that is as good as done."""
        return comes_true(lambda: asked(self.primary.address(), WAITS) == "1")


@contextmanager
def following() -> Iterator[Pair]:
    """A store on a primary that tells nothing before its standby has it."""
    with Server(settings={"fsync": "off", **settings("both")}) as primary:
        made(primary.address())
        carry_out(primary.address(), statements("the first server"))
        with primary.standby() as standby:
            pair = Pair(primary, standby, (primary, standby))
            pair.wait_for_each_other()
            yield pair
