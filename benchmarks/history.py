"""A store with years in it: steps that are over, 1,200 a day and one event each, and visitors who wait today.

They are written as rows, without verbs, in SQL that both engines understand; only the chain of events does not hold.
"""

from benchmarks.ground import CENTRE, Address, Ground, verbs_at
from common.domain.event import instant_text

PAST = 1_000_000
FEW = 1_000
WAITING = 10_000
_SERVICES = "'C1C2C3J1J2T1T2B2M1M2'"  # all done at the desks
# Months have 28 days here. Requests are in no order, like those of life.
_PAST = f"""
WITH RECURSIVE counted (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM counted WHERE n < :past),
dated (n, day) AS (
    SELECT n, CAST(2020 + n / 1200 / 336 AS TEXT) || '-' || substr(CAST(101 + n / 1200 / 28 % 12 AS TEXT), 2)
        || '-' || substr(CAST(101 + n / 1200 % 28 AS TEXT), 2)
    FROM counted),
past (n, day, at, service) AS (
    SELECT n, day, day || 'T07:' || substr(CAST(100 + n / 60 % 60 AS TEXT), 2) || ':'
        || substr(CAST(100 + n % 60 AS TEXT), 2) || '.000+00:00',
        substr({_SERVICES}, CAST(1 + n % 10 * 2 AS INTEGER), 2)
    FROM dated)
"""
_WAITING = f"""
WITH RECURSIVE counted (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM counted WHERE n < :waiting),
waiting (n, id, service, priority) AS (
    SELECT n, n + :past, substr({_SERVICES}, CAST(1 + n % 10 * 2 AS INTEGER), 2),
        CASE n / 10 % 10 WHEN 0 THEN 'elderly' WHEN 1 THEN 'assisted' WHEN 2 THEN 'pick-up' ELSE 'normal' END
    FROM counted)
"""
_REQUEST = "CAST(n * 2654435761 % 4294967296 AS TEXT) || CAST(n AS TEXT)"
_ROWS = (
    f"""INSERT INTO ticket (centre, id, day, number, language, issued_at, priority, errands) {_PAST}
    SELECT :centre, n, day, 'C' || substr(CAST(10000 + n % 1200 AS TEXT), 2), 'ar', at, 'normal', service FROM past""",
    f"""INSERT INTO step (centre, id, ticket, position, service, wing, priority, place, since, queued_at, errand, stop,
        state, counter, staff, calls, called_seq, called_at, started_at, finished_at) {_PAST}
    SELECT :centre, n, n, 1, service, 'DSK', 'normal', n, at, at, 0, 1,
        'finished', CAST(1 + n % 20 AS TEXT), 'S01', 1, n, at, at, at FROM past""",
    f"""INSERT INTO event (centre, seq, at, kind, request, ticket, step, counter, staff, body, previous, seal) {_PAST}
    SELECT :centre, n, at, 'finished', 'finish:' || {_REQUEST}, n, n, CAST(1 + n % 20 AS TEXT), 'S01',
        '{{"state":"finished"}}', :seal, :seal FROM past""",
    f"""INSERT INTO ticket (centre, id, day, number, language, issued_at, priority, errands) {_WAITING}
    SELECT :centre, id, :day, 'W' || CAST(10000 + n AS TEXT), 'ar', :at, priority, service FROM waiting""",
    f"""INSERT INTO step (centre, id, ticket, position, service, wing, priority, place, since, queued_at, errand, stop,
        state, calls) {_WAITING}
    SELECT :centre, id, id, 1, service, 'DSK', priority, id, :at, :at, 0, 1, 'waiting', 0 FROM waiting""",
    f"""INSERT INTO event (centre, seq, at, kind, request, ticket, step, body, previous, seal) {_WAITING}
    SELECT :centre, id, :at, 'issued', 'issue:' || {_REQUEST}, id, id, '{{}}', :seal, :seal FROM waiting""",
)


def filled(ground: Ground, past: int, waiting: int) -> Address:
    """A new store with so many steps that are over, and so many visitors."""
    address = ground.new()
    with verbs_at(address) as operations:
        today = {"day": operations.today().isoformat(), "at": instant_text(operations.now())}
    values = {"centre": CENTRE, "past": past, "waiting": waiting, "seal": "1" * 64, **today}
    driver = ground.filler(address)
    driver.run(driver.begin)
    for rows in _ROWS:
        driver.run(rows, **{name: value for name, value in values.items() if f":{name}" in rows})
    driver.run("COMMIT")
    driver.run(ground.after_filling)
    driver.close()
    return address
