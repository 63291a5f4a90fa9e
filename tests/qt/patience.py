"""How long a signal is waited for, in milliseconds. A machine that is busy elsewhere is no fault."""

PATIENCE = 60_000
