# SPDX-License-Identifier: MIT
"""Where the programs under test are, and a home and a workspace of each test's own."""

import os
import pathlib
import shutil
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent
PROGRAMS = pathlib.Path(os.environ["PROGRAMS"])


class Place:
    """A home, a workspace, and the log of the session in it."""

    def __init__(self, root: pathlib.Path):
        self.vault = root / "vault"
        self.log = root / "session.log"
        self.environment = {
            "HOME": str(root),
            "LANG": "C.UTF-8",
            "PATH": f"{PROGRAMS}:/usr/bin:/bin",
            "TMPDIR": str(root),
            **{f"XDG_{name}_HOME": str(root / name.lower()) for name in ("CACHE", "CONFIG", "DATA")},
        }

    @property
    def server(self) -> list[str]:
        """The command that starts the server with the recorder before it."""
        return [sys.executable, "-B", str(HERE / "recorder.py"), str(self.log), str(PROGRAMS / "podcast-ls")]

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(PROGRAMS / "podcast-ls"), *arguments], cwd=self.vault, env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        )

    def build_index(self):
        built = self.run("index", "build")
        # 1: built, and a source could not be read.
        assert built.returncode in (0, 1), built.stderr


@pytest.fixture
def place(tmp_path) -> Place:
    return Place(tmp_path.resolve())


@pytest.fixture
def vault(place) -> Place:
    """A place with the notes of `vault` and their catalog."""
    shutil.copytree(HERE / "vault", place.vault)
    place.build_index()
    return place
