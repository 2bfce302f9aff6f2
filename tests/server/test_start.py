"""What a start says when it cannot go on: one sentence each, never a traceback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT, free_port, start_command


def start(data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        start_command(free_port()),
        cwd=ROOT,
        env={**os.environ, "BILATERAL_DATA": str(data)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_broken_package_is_refused_with_its_problems(tmp_path: Path) -> None:
    folder = shutil.copytree(ROOT / "data", tmp_path / "data")
    (folder / "countries.csv").unlink()
    started = start(folder)
    assert started.returncode == 1
    assert "countries.csv: the file of table countries is missing" in started.stderr
    assert "The dashboard does not start on a broken data package." in started.stderr
    assert "Traceback" not in started.stderr + started.stdout


def test_a_folder_without_a_package_is_refused(tmp_path: Path) -> None:
    started = start(tmp_path)
    assert started.returncode == 1
    assert "datapackage.json" in started.stderr
    assert "Traceback" not in started.stderr + started.stdout


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
@pytest.mark.parametrize(
    ("port", "sentence"),
    [
        ("taken", "Port {port} is taken; choose another with: make run PORT={next}"),
        ("abc", "abc is not a port; choose one with: make run PORT=8502"),
        ("65536", "65536 is not a port; choose one with: make run PORT=8502"),
    ],
)
def test_make_run_says_which_port_to_choose(port: str, sentence: str) -> None:
    with socket.socket() as listener:
        listener.bind(("", 0))
        listener.listen()
        taken = listener.getsockname()[1]
        made = subprocess.run(
            # -o: takes the environment as installed, since only the port is asked about.
            ["make", "-o", ".venv/run.lock", "run", f"PORT={taken if port == 'taken' else port}"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    first, *rest = made.stderr.splitlines()
    assert made.returncode != 0
    assert first == sentence.format(port=taken, next=taken % 65535 + 1)
    assert all(line.startswith("make") for line in rest)
