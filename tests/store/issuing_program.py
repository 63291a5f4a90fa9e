"""A program of its own: issues a ticket for each line that it reads, and says which."""

import sys
from pathlib import Path

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.store.store import Store

if __name__ == "__main__":
    operations = Operations(Store.open(Path(sys.argv[1])).centre())
    for _ in sys.stdin:
        try:
            print(operations.issue("C1", language="ar").ticket.number, flush=True)
        except StoreUnavailable as fault:
            print(type(fault).__name__, flush=True)
