"""The verbs. Each is one exclusive transaction: decide in the domain, write the state and its event, commit."""

from common.operations.operations import Operations

__all__ = ["Operations"]
