"""The gate: a step that fails is named and fails the whole."""

import pytest

from door import test as gate

TESTS = " ".join(gate.TESTS)


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


def test_the_long_tests_run_only_when_asked_for(capfd: pytest.CaptureFixture[str]) -> None:
    gate.main(["--long", "--version"])
    assert "$ pytest -n 2 -m long --version" in capfd.readouterr().out
