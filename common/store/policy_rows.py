"""A policy and its overflow rules as rows, and back."""

from collections.abc import Iterable
from datetime import timedelta

from common.domain.policy import DayClose, Overflow, PlacePolicy, Policy
from common.domain.profile import Profile
from common.store.rows import Row, row


def tables(profile: Profile) -> Iterable[tuple[str, tuple[str, ...], list[Row]]]:
    """Table, primary key and rows; wings come before."""
    yield "policy", ("centre",), [_policy_row(profile)]
    yield (
        "overflow",
        ("centre", "position"),
        [
            row(profile, n, wing=one.wing, helper=one.to, after=one.after.total_seconds())
            for n, one in enumerate(profile.overflows)
        ],
    )


def policy(row: Row) -> Policy:
    return Policy(
        rule=row["rule"],
        next_place=PlacePolicy(row["next_place"]),
        most_calls=row["most_calls"],
        no_show_calls=row["no_show_calls"],
        no_show_after=timedelta(seconds=row["no_show_after"]),
        grace_tickets=row["grace_tickets"],
        grace=timedelta(seconds=row["grace"]),
        day_close=DayClose(row["day_close"]),
        early=timedelta(seconds=row["early"]),
        late=timedelta(seconds=row["late"]),
    )


def overflow(row: Row) -> Overflow:
    return Overflow(wing=row["wing"], to=row["helper"], after=timedelta(seconds=row["after"]))


def _policy_row(profile: Profile) -> Row:
    policy = profile.policy
    return {
        "centre": profile.code,
        "rule": policy.rule,
        "next_place": policy.next_place.value,
        "most_calls": policy.most_calls,
        "no_show_calls": policy.no_show_calls,
        "no_show_after": policy.no_show_after.total_seconds(),
        "grace_tickets": policy.grace_tickets,
        "grace": policy.grace.total_seconds(),
        "day_close": policy.day_close.value,
        "early": policy.early.total_seconds(),
        "late": policy.late.total_seconds(),
        "last_ticket": profile.calendar.last_ticket,
    }
