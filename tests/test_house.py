"""The house keeps its own rules: imports point down, QML is clean, generated tables are true."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

TOOLS = Path(sys.executable).parent
ROOMS = ("common", "kiosk", "counter", "display", "demo", "benchmarks", "door", "installer")
APPS = ("Kiosk", "Counter", "Display")


def test_imports_point_down_only() -> None:
    done = subprocess.run([TOOLS / "lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_import_that_points_up_would_be_noticed(tmp_path: Path) -> None:
    """The contracts are not vacuous: a domain that imports Qt breaks them."""
    house = tmp_path / "house"
    subprocess.run(["git", "init", "-q", house], check=True)
    for name in (*ROOMS, "pyproject.toml"):
        (house / name).parent.mkdir(exist_ok=True)
        subprocess.run(["cp", "-r", ROOT / name, house / name], check=True)
    with (house / "common" / "domain" / "number.py").open("a") as file:
        file.write("\nfrom PySide6.QtCore import QObject\n")
    done = subprocess.run([TOOLS / "lint-imports"], cwd=house, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "common.domain.number" in done.stdout


def qml_types(module: str, folder: Path) -> None:
    """What Qt's tools need to know of our Python types: a .qmltypes beside the module's qmldir."""
    source = ROOT / module.lower()
    target = folder / module
    shutil.copytree(source / "qml" / module, target)
    python = bases_first({path.stem: path.read_text("utf8") for path in source.glob("*.py")})
    metatypes = folder / f"{module}.json"
    _run("pyside6-metaobjectdump", *(str(source / f"{name}.py") for name in python), "-o", str(metatypes))
    metatypes.write_text(json.dumps(_completed(json.loads(metatypes.read_text()))))
    registrar = ["--generate-qmltypes", str(target / "types.qmltypes"), "--import-name", module, "--major-version", "1"]
    _run("pyside6-qmltyperegistrar", *registrar, str(metatypes), "-o", str(folder / f"{module}.cpp"))
    with (target / "qmldir").open("a") as file:
        file.write("\ndepends QtQml.Models\ndepends QtQuick\ntypeinfo types.qmltypes\n")


def bases_first(texts: dict[str, str]) -> list[str]:
    """The files with QML types, each after those it imports: the dump knows a class by the ones before it."""
    typed = {name: text for name, text in texts.items() if "QML_IMPORT_NAME" in text}

    def depth(name: str) -> int:
        return max((1 + depth(other) for other in typed if f".{other} import" in typed[name]), default=0)

    return sorted(typed, key=depth)


def _completed(files: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the dump leaves out: a property without a signal is constant, and objects are handled by pointer."""
    ours = {one["className"] for file in files for one in file["classes"] if one["object"]}
    for file in files:
        for one in file["classes"]:
            for member in one.get("properties", []):
                member.setdefault("constant", "notify" not in member)
                member["type"] = _cpp(member["type"], ours)
    return files


def _cpp(name: str, ours: set[str]) -> str:
    pointers = {*ours, "QAbstractItemModel", "QObject"}
    return {"list": "QVariantList", "dict": "QVariantMap"}.get(name, f"{name}*" if name in pointers else name)


def _run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([TOOLS / tool, *arguments], capture_output=True, text=True, check=False, cwd=ROOT)


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qml")
    for module in APPS:
        qml_types(module, folder)
    return folder


@pytest.mark.parametrize("module", APPS)
def test_qml_has_no_warning(modules: Path, module: str) -> None:
    files = sorted(str(path) for path in (modules / module).rglob("*.qml"))
    done = _run("pyside6-qmllint", "-W", "0", "-I", str(modules), "-I", str(ROOT / "common" / "qml"), *files)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", ["common/qml/Common", "common/qml/OutOfService", "demo/qml/Demo"])
def test_shared_qml_has_no_warning(module: str) -> None:
    files = sorted(str(path) for path in (ROOT / module).glob("*.qml"))
    done = _run("pyside6-qmllint", "-W", "0", "-I", str(ROOT / "common" / "qml"), *files)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_misspelt_property_in_qml_would_be_noticed(modules: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "Wrong.qml"
    wrong.write_text("import QtQuick\nimport Common\nItem { width: Theme.touhc }\n")
    done = _run("pyside6-qmllint", "-W", "0", "-I", str(ROOT / "common" / "qml"), str(wrong))
    assert done.returncode != 0


def test_the_icons_of_qml_are_those_of_the_font() -> None:
    names = json.loads((ROOT / "assets" / "icons" / "icons.json").read_text("utf8"))
    text = (ROOT / "common" / "qml" / "Common" / "Glyphs.qml").read_text("utf8")
    assert dict(re.findall(r'"([\w-]+)": "\\u(\w{4})"', text)) == names


def test_every_icon_that_qml_names_is_in_the_font() -> None:
    names = json.loads((ROOT / "assets" / "icons" / "icons.json").read_text("utf8"))
    used = {
        (path.name, name)
        for path in ROOT.glob("*/qml/**/*.qml")
        for line in path.read_text("utf8").splitlines()
        if re.search(r"\b(icon|name)\w*\s*:", line)
        for name in re.findall(r'(?<!== )"([a-z]+(?:-[a-z]+)*)"', line)
        if "objectName" not in line
    }
    assert [pair for pair in sorted(used) if pair[1] not in names] == []


def test_screens_have_tokens_and_no_numbers_of_their_own() -> None:
    size = re.compile(r"(pixelSize|width|height|margins?|spacing|radius)\s*:\s*[1-9]\d+\b", re.IGNORECASE)
    colour = re.compile(r'"#[0-9A-Fa-f]{6,8}"')
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in ROOT.glob("*/qml/**/*.qml")
        if path.name != "Theme.qml"
        for number, line in enumerate(path.read_text("utf8").splitlines(), 1)
        if size.search(line) or colour.search(line)
    ]
    assert found == []
