"""How the queue is run: a rule there is, and numbers by which visitors can still be called."""

from collections.abc import Iterator

from common.domain.profile import Profile
from common.domain.waiting.rule import RULES
from common.profiles.checks.basics import DAY, one_of, within
from common.profiles.finding import Finding
from common.profiles.policy_builder import SPANS

MOST_CALLS = 20
MOST_TICKETS = 1000


def policy(profile: Profile) -> Iterator[Finding]:
    now = profile.policy
    yield from one_of(now.rule, list(RULES), "policy.rule")
    yield from within(now.most_calls, 1, MOST_CALLS, "policy.most_calls")
    yield from within(now.no_show_calls, 1, now.most_calls, "policy.no_show_calls")
    yield from within(now.grace_tickets, 0, MOST_TICKETS, "policy.grace_tickets")
    for key, (name, unit) in SPANS.items():
        yield from within(getattr(now, name) / unit, 0, DAY, f"policy.{key}")
