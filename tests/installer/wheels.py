"""Makes a tiny wheel and the lock file for it, so that real environments can be made without a network."""

import hashlib
import zipfile
from pathlib import Path

WHEEL = "Wheel-Version: 1.0\nGenerator: dawr\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def wheel(folder: Path, name: str) -> Path:
    """A package of one module that says its own name."""
    file = folder / f"{name}-1.0-py3-none-any.whl"
    about = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{name}.py", f"name = {name!r}\n")
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{about}/WHEEL", WHEEL)
        archive.writestr(f"{about}/RECORD", f"{name}.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n{about}/RECORD,,\n")
    return file


def lock(file: Path, *wheels: Path) -> Path:
    """A lock file like ours for these wheels."""
    lines = (
        f"{_name(one)}==1.0 \\\n    --hash=sha256:{hashlib.sha256(one.read_bytes()).hexdigest()}\n" for one in wheels
    )
    file.write_text("".join(lines))
    return file


def _name(wheel: Path) -> str:
    return wheel.name.split("-")[0]
