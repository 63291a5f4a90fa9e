"""Every setting of a machine, declared once: type, default and help. One TOML file a machine."""

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from common.domain.errors import SettingsError
from common.domain.system_words import reason
from common.domain.wording import Wording

_UNREADABLE = Wording("تعذّرت قراءة ملف الإعدادات {path}: {cause}", "The settings {path} cannot be read: {cause}")
_TOO_LARGE = Wording(
    "{path}: أكبر من 1 ميغابايت؛ هذا ليس ملف إعدادات.", "{path}: larger than 1 MB; these are no settings."
)
_UNKNOWN = Wording("{path}: لا يوجد إعداد باسم «{name}»{hint}", "{path}: there is no setting “{name}”{hint}")
_HINT = Wording("؛ لعل المقصود «{near}».", "; did you mean “{near}”?")
_NO_HINT = Wording("؛ المتاح: {known}.", "; there are: {known}.")
_WRONG = Wording("{path}: قيمة «{name}» غير صالحة: {value}. {right}", "{path}: “{name}” cannot be {value}. {right}")

_NAMED = Wording("«{name}» غير صالح. {fault}", "“{name}” is not right. {fault}")
_IN_FILE = Wording("{path}: {fault}", "{path}: {fault}")

_LARGEST = 1_000_000  # bytes
_MOST = 100_000  # no number of a machine is larger; `inf` and `nan` are none
_LONGEST = 60  # characters shown of a wrong value


def _setting(default: Any, ar: str, en: str, *, choices: tuple[Any, ...] = (), at_least: float | None = None) -> Any:
    return field(default=default, metadata={"help": Wording(ar, en), "choices": choices, "at_least": at_least})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one machine. `store`, if it is a file, `local` and `keys` are relative to their folder."""

    store: str = _setting("dawr.db", "ملف مخزن التذاكر أو عنوان خادمه", "the ticket store: a file or an address")
    local: str = _setting(
        "dawr-local",
        "مجلد ما يحفظه هذا الجهاز حين لا يصل إلى المخزن",
        "the folder of what this machine keeps while the store is away",
    )
    keys: str = _setting(
        "dawr-keys",
        "مجلد المفاتيح الخاصة التي تُوقَّع بها الوثائق؛ على أجهزة طباعتها فقط",
        "the folder of the private keys that documents are signed with; only on machines that print them",
    )
    centre: str = _setting(
        "", "رمز المركز؛ فارغ: المركز الوحيد في المخزن", "the centre's code; empty: the store's only one"
    )
    device: str = _setting("", "رمز هذا الجهاز في ملف المركز", "this machine's code in the profile")
    language: str = _setting("ar", "لغة الشاشة عند البدء", "the language a screen begins with", choices=("ar", "en"))
    digits: str = _setting(
        "latin", "شكل الأرقام على الشاشات", "the digits on screens", choices=("latin", "arabic-indic")
    )
    full_screen: bool = _setting(default=True, ar="ملء الشاشة", en="fill the screen")
    screen_inches: float = _setting(21.5, "قطر الشاشة بالبوصة", "the screen's diagonal in inches", at_least=5)
    farthest_seat: float = _setting(
        6.0, "أبعد مقعد عن الشاشة بالمتر", "metres from a wall display to the farthest seat", at_least=1
    )
    idle_seconds: int = _setting(
        45, "ثواني الخمول قبل سؤال الزائر", "seconds of rest before the kiosk asks", at_least=10
    )
    printer: str = _setting(
        "",
        "عنوان الطابعة: serial:/dev/ttyUSB0 أو tcp://host:9100 أو usb:/dev/usb/lp0 أو cups:NAME أو spooler:NAME "
        "(ويندوز) أو file:PATH أو png:DIR؛ فارغ: بلا طابعة",
        "the printer: serial:/dev/ttyUSB0, tcp://host:9100, usb:/dev/usb/lp0, cups:NAME, spooler:NAME (Windows), "
        "file:PATH or png:DIR; empty: none",
    )
    fallback_printer: str = _setting(
        "",
        "عنوان طابعة أخرى تُستعمل حين لا تبدأ الأولى الطباعة؛ فارغ: لا توجد",
        "the printer to print on when the first does not begin; empty: none",
    )
    document_printer: str = _setting(
        "",
        "طابعة الوثائق: cups:NAME أو spooler:NAME (ويندوز) أو folder:PATH لملفات PDF؛ فارغ: لا توجد",
        "the printer of documents: cups:NAME, spooler:NAME (Windows), or folder:PATH for PDF files; empty: none",
    )
    paper_dots: int = _setting(576, "عرض الورق بالنقاط", "the paper's width in dots", choices=(576, 384))
    sound: bool = _setting(default=True, ar="صوت التنبيه", en="the chime")
    scanner: str = _setting(
        "", "قارئ الرموز: serial:/dev/ttyACM0 أو usb:0c2e:0901", "the scanner: serial:/dev/ttyACM0 or usb:0c2e:0901"
    )
    keypad: str = _setting(
        "", "لوحة أزرار الشباك: عنوان كعنوان القارئ", "the counter's key pad: an address as a scanner's"
    )
    keypad_keys: str = _setting(
        "1=next 2=recall 3=no-show 4=start 5=finish",
        "ما ترسله لوحة الأزرار ومعناه",
        "what the key pad sends, and which key that is",
    )
    keypad_template: str = _setting("KEY:1", "شكل ما ترسله لوحة الأزرار", "the frame of what the key pad sends")
    panel: str = _setting(
        "",
        "لوحة الأرقام: cd5220 أو alpha أو template ثم العنوان، مثل cd5220:serial:/dev/ttyUSB1",
        "the number panel: cd5220, alpha or template, and an address, as in cd5220:serial:/dev/ttyUSB1",
    )
    panel_template: str = _setting(
        "", "شكل ما تفهمه لوحة أرقام أخرى", "the frame of what another number panel understands"
    )
    help_button: str = _setting(
        "",
        "زر المساعدة: عنوان كعنوان القارئ، ومعه ‎?signal=cts إن كان مفتاحًا على خط إشارة",
        "the help button: an address as a scanner's, with ?signal=cts where it closes a signal line",
    )
    counter: str = _setting("", "رقم الشباك؛ فارغ: يُختار عند البدء", "the counter's number; empty: chosen at the start")


@contextmanager
def of_setting(name: str) -> Iterator[None]:
    """A SettingsError inside is told with the setting it is about, unless it names one already."""
    try:
        yield
    except SettingsError as fault:
        if fault.wording is _NAMED:
            raise
        raise SettingsError(_NAMED, name=name, fault=_told(fault)) from fault


@contextmanager
def of_file(path: Path | None) -> Iterator[None]:
    """A SettingsError inside is told with the file that the settings are from, if they are from one."""
    try:
        yield
    except SettingsError as fault:
        if path is None:
            raise
        raise SettingsError(_IN_FILE, path=path, fault=_told(fault)) from fault


def _told(fault: SettingsError) -> Wording:
    """As a part of another line; it may show braces, which are no fields."""
    return Wording(*(fault.text(language).replace("{", "{{").replace("}", "}}") for language in ("ar", "en")))


def read_settings(path: Path) -> Settings:
    """The settings in a TOML file; SettingsError names the file, the setting and what would be right."""
    try:
        values = tomllib.loads(_text(path))
    except (OSError, ValueError, RecursionError) as fault:  # ValueError: no UTF-8, no TOML, an endless number
        raise SettingsError(_UNREADABLE, path=path, cause=_cause(fault)) from fault
    return _beside(checked(values, path), path)


def _text(path: Path) -> str:
    """Reads at most one byte more than settings may have, whatever the path leads to."""
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise SettingsError(_TOO_LARGE, path=path)
    return content.decode("utf8")


def checked(values: Mapping[str, Any], path: object) -> Settings:
    """Settings of plain values; SettingsError if one is unknown or not right."""
    known = {one.name: one for one in fields(Settings)}
    for name, value in values.items():
        if name not in known:
            raise SettingsError(_UNKNOWN, path=path, name=name, hint=_hint(name, list(known)))
        _check(known[name], value, path)
    return Settings(**values)


def _check(setting: Any, value: Any, path: object) -> None:
    kind = type(setting.default)
    fits = type(value) is kind or (kind is float and type(value) is int)
    choices, least = setting.metadata["choices"], setting.metadata["at_least"]
    if not fits or (choices and value not in choices) or (least is not None and not least <= value <= _MOST):
        right = _right(kind, choices, least)
        raise SettingsError(_WRONG, path=path, name=setting.name, value=_shown(value), right=right)


def _right(kind: type, choices: tuple[Any, ...], least: float | None) -> Wording:
    if choices:
        listed = ", ".join(map(str, choices))
        return Wording(f"المسموح: {listed}.", f"It is one of: {listed}.")
    if least is not None:
        return Wording(f"عدد من {least} إلى {_MOST}.", f"It is a number from {least} to {_MOST}.")
    if kind is bool:
        return Wording("القيمة true أو false.", "It is true or false.")
    return Wording("القيمة نص بين علامتي اقتباس.", "It is a text in quotes.")


def _shown(value: object) -> str:
    """Some values cannot even be written out: too many digits, too deep."""
    try:
        text = repr(value)
    except (ValueError, RecursionError):
        return "…"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _hint(name: str, known: list[str]) -> Wording:
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return Wording(*(text.format(near=near[0]) for text in _HINT))
    return Wording(*(text.format(known=", ".join(known)) for text in _NO_HINT))


def _cause(fault: Exception) -> object:
    return reason(fault) if isinstance(fault, OSError) else fault


def _beside(settings: Settings, path: Path) -> Settings:
    folder = path.absolute().parent
    is_a_server = "://" in settings.store
    store = settings.store if is_a_server else str(folder / settings.store)
    return replace(settings, store=store, local=str(folder / settings.local), keys=str(folder / settings.keys))
