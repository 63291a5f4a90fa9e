"""The profiles that come with Dawr."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "assets" / "profiles"


def shipped() -> dict[str, Path]:
    """Name → file, by name."""
    return {path.stem: path for path in sorted(FOLDER.glob("*.toml"), key=lambda path: path.stem)}


def located(name: str) -> Path:
    """The file of a shipped profile's name; anything else is a path already."""
    return shipped().get(name, Path(name))
