"""The pre-commit hook, tried for real: the real `pre-commit`, a real repository, this checkout.

The hook's environment is made by `pre-commit` itself, so this installs newslint with all it needs
from the package index; it is the slowest test of the suite.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CLEAN = "# Bridge reopens\n\nThe council said on Monday that the bridge had reopened.\n"
VAGUE = "# Bridge reopens\n\nExperts revealed that the bridge had reopened.\n"


@pytest.fixture(scope="module")
def hook_repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this checkout, committed, since `pre-commit` installs what git has."""
    copy = tmp_path_factory.mktemp("hook") / "newslint"
    ignored = shutil.ignore_patterns(
        ".git", ".venv*", "*cache*", "__pycache__", "dist", "build", ".hypothesis"
    )
    shutil.copytree(ROOT, copy, ignore=ignored)
    git(copy, "init", "-q")
    git(copy, "add", "-A")
    git(copy, "commit", "-q", "-m", "newslint")
    return copy


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory, hook_repository: Path) -> Path:
    """A repository of articles with the hook installed."""
    folder = tmp_path_factory.mktemp("newsroom")
    git(folder, "init", "-q")
    revision = git(hook_repository, "rev-parse", "HEAD").stdout.strip()
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hook_repository}\n  rev: {revision}\n  hooks:\n  - id: newslint\n"
    )
    pre_commit(folder, "install", "--install-hooks")
    return folder


def test_a_clean_article_is_committed(newsroom: Path) -> None:
    (newsroom / "clean.md").write_text(CLEAN)
    git(newsroom, "add", "clean.md", ".pre-commit-config.yaml")
    assert git(newsroom, "commit", "-m", "Add a clean article", check=False).returncode == 0


def test_an_article_with_a_vague_authority_is_refused(newsroom: Path) -> None:
    (newsroom / "vague.md").write_text(VAGUE)
    git(newsroom, "add", "vague.md", ".pre-commit-config.yaml")
    refused = git(newsroom, "commit", "-m", "Add a vague article", check=False)
    assert refused.returncode != 0
    assert "framing.vague-authority" in refused.stdout + refused.stderr
    git(newsroom, "rm", "-q", "--cached", "vague.md")


def git(folder: Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run git with a user of its own, whatever the machine's config says."""
    identity = [
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@example.org",
        "-c",
        "commit.gpgsign=false",
    ]
    return run(folder, "git", *identity, *arguments, check=check)


def pre_commit(folder: Path, *arguments: str) -> None:
    """Run the pre-commit of this environment; its cache lies beside the repository."""
    run(folder, sys.executable, "-m", "pre_commit", *arguments, check=True)


def run(folder: Path, *command: str, check: bool) -> subprocess.CompletedProcess[str]:
    """Run a command; what it prints shows when it fails."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    environment["PRE_COMMIT_HOME"] = str(folder.parent / "pre-commit-home")
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done
