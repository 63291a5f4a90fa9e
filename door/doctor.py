"""Says what this machine has and what it lacks; exit code 1 where something needed lacks."""

import argparse
import json

from common.domain.wording import Wording
from door.health import devices, screen, software, system
from door.health.finding import Finding, Level
from door.output import width_of
from door.parser import Parser
from installer.reader import reader_language

LOOKS = (
    software.python,
    software.qt,
    software.system_libraries,
    software.sqlite,
    screen.plug_ins,
    screen.screen,
    screen.fonts,
    devices.serial_ports,
    devices.printers,
    devices.sound,
    system.clock,
    system.disk,
)
MARKS = {Level.FINE: "✓", Level.NOTE: "–", Level.LACKS: "✗"}
FIT = Wording("هذا الجهاز صالح لتشغيل دَوْر.", "This machine is fit for Dawr.")
UNFIT = Wording("هذا الجهاز غير صالح بعد: انظر علامة ✗.", "This machine is not fit yet: see ✗.")


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    findings = [look() for look in LOOKS]
    show = as_json if options.json else as_table
    print(show(findings, options.language))
    return 0 if fit(findings) else 1


def _parser() -> argparse.ArgumentParser:
    parser = Parser("./dawr doctor", description=__doc__)
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument(
        "--language", choices=("ar", "en"), default=reader_language(), help="default: that of the locale"
    )
    return parser


def fit(findings: list[Finding]) -> bool:
    return all(finding.level is not Level.LACKS for finding in findings)


def as_json(findings: list[Finding], language: str) -> str:
    return json.dumps(
        {"fit": fit(findings), "findings": [_record(finding, language) for finding in findings]},
        ensure_ascii=False,
        indent=2,
    )


def _record(finding: Finding, language: str) -> dict[str, str]:
    return {
        "name": finding.name.en,
        "level": finding.level.value,
        "found": finding.found.text(language),
        "advice": finding.advice.text(language) if finding.advice else "",
    }


def as_table(findings: list[Finding], language: str) -> str:
    width = max(width_of(finding.name.text(language)) for finding in findings)
    rows = (_row(finding, language, width) for finding in findings)
    return "\n".join((*rows, "", (FIT if fit(findings) else UNFIT).text(language)))


def _row(finding: Finding, language: str, width: int) -> str:
    name = finding.name.text(language)
    advice = f" — {finding.advice.text(language)}" if finding.advice else ""
    return f"{MARKS[finding.level]} {name}{' ' * (width - width_of(name))}  {finding.found.text(language)}{advice}"
