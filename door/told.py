"""What the demo says at the terminal: how the day goes, by the centre's clock, and what became of everybody."""

import sys
from collections.abc import Mapping
from datetime import datetime

from common.domain.wording import Wording
from common.language.dates import gregorian, weekday
from demo.day import Progress
from demo.summary import Summary
from installer.reader import reader_language, tell

CLOCK = Wording("ساعة المركز تبدأ {day} {date} الساعة {time}.", "The centre's clock starts on {day} {date} at {time}.")
FASTER = Wording(
    "وهي أسرع {speed} مرة: يوم العمل كله نحو {minutes} دقيقة.",
    "It runs {speed} times faster: the whole day takes about {minutes} min.",
)
OPENED = Wording(
    "فُتح جهاز التذاكر والشباك {counter} (لك) والشاشة والتذكرة المطبوعة. للإنهاء: أغلق النوافذ أو Ctrl+C.",
    "Open: the kiosk, counter {counter} (yours), the display, the printed ticket. To end: close them, or Ctrl+C.",
)
GOES_ON = Wording(
    "{time}  صدرت {issued}، داخل المركز {open}، خُدم {served}، لم يحضر {no_show}، غادر {left}، لم يأت بعد {to_come}",
    "{time}  issued {issued}, inside {open}, served {served}, no-show {no_show}, left {left}, still to come {to_come}",
)
ENDED = Wording(
    "صدرت {issued} = خُدم {served} + لم يحضر {no_show} + غادر {left} + انتهت {expired} + رُحّلت {carried_over}"
    " + ينتظر {waiting}؛ نودي {called}، قيّم {rated}.",
    "issued {issued} = served {served} + no-show {no_show} + left {left} + expired {expired} + carried over"
    " {carried_over} + waiting {waiting}; called {called}, ratings {rated}.",
)
WINGS = Wording("خطوات منجزة في كل جناح: {wings}", "steps finished in each wing: {wings}")
DOCUMENTS = Wording(
    "وثائق طُبعت {documents_printed}، وسُلّمت {documents_handed_over}.",
    "documents printed {documents_printed}, handed over {documents_handed_over}.",
)
BROKEN = Wording("سلسلة الأحداث مكسورة.", "The chain of events is broken.")


def say_clock(start: datetime) -> None:
    """`start` in the centre's own time."""
    language = reader_language()
    date = gregorian(start.date(), language)
    tell(CLOCK, day=weekday(start.date(), language), date=date, time=f"{start:%H:%M}")


class Terminal:
    """On a terminal one line that changes; elsewhere a line each hour of the centre."""

    def __init__(self) -> None:
        self._is_open = False
        self._hour: int | None = None

    def goes_on(self, progress: Progress) -> None:
        counts = progress.balance.counts()
        line = GOES_ON.text(reader_language(), time=f"{progress.at:%H:%M}", to_come=progress.to_come, **counts)
        if sys.stderr.isatty():
            self._is_open = True
            print(f"\r\x1b[2K{line}", end="", file=sys.stderr, flush=True)
        elif progress.at.hour != self._hour:
            self._hour = progress.at.hour
            print(line, file=sys.stderr, flush=True)

    def ended(self, summary: Summary) -> None:
        if self._is_open:
            print(file=sys.stderr)
            self._is_open = False
        language, counts = reader_language(), summary.counts()
        print("✓" if summary.balances else "✗", ENDED.text(language, **counts))
        print(" ", WINGS.text(language, wings=_listed(summary.wings)), flush=True)
        print(" ", DOCUMENTS.text(language, **counts), flush=True)
        if summary.chain != "intact":
            tell(BROKEN)


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{code} {count}" for code, count in counts.items())
