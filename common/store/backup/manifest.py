"""What is known of a backup: the file's digest, how many rows it has, and where the chain of each centre ends.

Whoever keeps it in another place can prove later that nothing was cut off since (`./dawr store verify --against`).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal

from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.store.events import Tip

FORMAT = "dawr backup 1"
SUFFIX = ".json"
_LARGEST = 10_000_000  # bytes
_BLOCK = 1 << 20

UNREADABLE = Wording("تعذّرت قراءة {path}: {cause}", "{path} cannot be read: {cause}")
NO_MANIFEST = Wording(
    "{path} ليس بيان نسخة احتياطية لنظام دَوْر؛ البيان ملف .json بجانب النسخة.",
    "{path} is no manifest of a backup of Dawr; that is the .json file beside the backup.",
)

Encryption = Literal["none", "recipients", "passphrase"]


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """As in the file. `key` is the identity that opens the backup, itself locked by a passphrase.

    `fault` says what was not whole in the store that was backed up; it is empty when all was.
    """

    made_at: str
    dawr: str
    store: str
    file: str
    size: int
    sha256: str
    encryption: Encryption
    key: str = ""
    fault: str = ""
    rows: Mapping[str, int]
    tips: Mapping[str, Tip]

    def text(self) -> str:
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=2, ensure_ascii=False) + "\n"


def read_manifest(path: Path) -> Manifest:
    """Of its own file, or of the backup beside it; DawrError when it is none."""
    place = manifest_of(path)
    try:
        with place.open("rb") as file:
            values = json.loads(file.read(_LARGEST))
        return _manifest(values)
    except OSError as fault:
        raise DawrError(UNREADABLE, path=place, cause=reason(fault)) from fault
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as fault:
        raise DawrError(NO_MANIFEST, path=place) from fault


def manifest_of(path: Path) -> Path:
    """dawr-….json of dawr-….db, dawr-….db.age and of itself."""
    name = path.name.removesuffix(".age").removesuffix(".db").removesuffix(SUFFIX)
    return path.with_name(name + SUFFIX)


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def _manifest(values: dict[str, Any]) -> Manifest:
    if values.pop("format") != FORMAT:
        raise ValueError(FORMAT)
    tips = {centre: Tip(int(tip["seq"]), str(tip["seal"])) for centre, tip in values.pop("tips").items()}
    rows = {table: int(count) for table, count in values.pop("rows").items()}
    texts = {one.name for one in fields(Manifest)} - {"tips", "rows", "size"}
    if any(not isinstance(values[name], str) for name in texts) or not isinstance(values["size"], int):
        raise ValueError(FORMAT)
    if Path(values["file"]).name != values["file"]:
        raise ValueError(FORMAT)
    return Manifest(tips=tips, rows=rows, **values)
