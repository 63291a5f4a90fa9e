"""The gate: a step that fails is named and fails the whole; what only a busy machine made fail is told."""

from pathlib import Path

import pytest

from door import test as gate

TESTS = " ".join(gate.TESTS)
SECOND = (
    "def test_of_a_busy_machine(): f = __import__('pathlib').Path({seen!r}); was = f.exists(); f.touch(); assert was\n"
)
NEVER = "def test_{at}_of_what_is_broken(): assert False\n"


def test_a_step_passes_or_fails_with_its_exit_code() -> None:
    assert gate.passes(("ruff", "--version"))
    assert not gate.passes(("ruff", "check", "no-such-folder"))


def test_with_arguments_only_pytest_runs(capfd: pytest.CaptureFixture[str]) -> None:
    assert gate.main(["--version"]) == 0
    shown = capfd.readouterr().out
    assert f"$ {TESTS} --version" in shown
    assert "$ ruff" not in shown


def test_a_failed_step_is_named(capfd: pytest.CaptureFixture[str]) -> None:
    assert gate.main(["no-such-folder", "-n", "0"]) == 1
    assert f"failed: {TESTS} no-such-folder -n 0" in capfd.readouterr().out


@pytest.mark.parametrize(("which", "marked"), [("--long", "long"), ("--quick", "not long and not heavy")])
def test_the_long_tests_run_only_when_asked_for_and_the_heavy_ones_not_when_in_a_hurry(
    capfd: pytest.CaptureFixture[str], which: str, marked: str
) -> None:
    gate.main([which, "--version"])
    assert f"$ pytest -n 2 -m {marked} --version" in capfd.readouterr().out


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One of its own, with a test that passes."""
    monkeypatch.setattr(gate, "ROOT", tmp_path)
    monkeypatch.setattr(gate, "_FAILED", tmp_path / ".pytest_cache" / "v" / "cache" / "lastfailed")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n    long\n    heavy\n")
    (tmp_path / "test_well.py").write_text("def test_well(): pass\n")
    return tmp_path


def run(project: Path) -> bool:
    return gate.tests_pass((*gate.TESTS, "--cache-clear"))


def test_a_test_that_passes_when_it_is_tried_again_alone_is_told(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (project / "test_busy.py").write_text(SECOND.format(seen=str(project / "seen")))
    assert run(project)
    last = capfd.readouterr().out.splitlines()[-1]
    assert last == "unstable, passed only when tried again alone: test_busy.py::test_of_a_busy_machine"


@pytest.mark.parametrize("count", [1, gate.FEW + 1])
def test_what_is_broken_stays_so(project: Path, capfd: pytest.CaptureFixture[str], count: int) -> None:
    (project / "test_broken.py").write_text("".join(NEVER.format(at=at) for at in range(count)))
    assert not run(project)
    shown = capfd.readouterr().out
    assert "unstable" not in shown
    assert shown.count("$ pytest") == (2 if count <= gate.FEW else 1)


def test_a_run_that_was_broken_off_is_not_made_good(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "test_busy.py").write_text(SECOND.format(seen=str(project / "seen")))
    (project / "test_zend.py").write_text("def test_end(): __import__('pytest').exit('ended')\n")
    assert not gate.tests_pass((*gate.TESTS, "--cache-clear", "-n", "0"))
    assert capfd.readouterr().out.count("$ pytest") == 1
