"""Where text is written to: devices, links, permissions, what cannot be written."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from refparse.errors import RefparseError
from refparse.output_file import OutputFile


def write(path: Path | str, text: str = "new\n") -> None:
    with OutputFile.at(str(path)).writing() as stream:
        stream.write(text)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_has_the_permissions_that_the_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "new.bib")
    finally:
        os.umask(before)
    assert mode(tmp_path / "new.bib") == 0o640


def test_an_old_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "old.bib"
    path.write_text("old")
    path.chmod(0o604)
    write(path)
    assert (path.read_text(), mode(path)) == ("new\n", 0o604)


@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_a_link(tmp_path: Path, there: bool) -> None:
    folder, link = tmp_path / "folder", tmp_path / "link.bib"
    folder.mkdir()
    if there:
        (folder / "real.bib").write_text("old")
    link.symlink_to(Path("folder", "real.bib"))
    write(link)
    assert link.is_symlink()
    assert (folder / "real.bib").read_text() == "new\n"
    assert [path.name for path in folder.iterdir()] == ["real.bib"]


def test_a_device_stays_a_device() -> None:
    write(os.devnull)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_pipe_is_written_through(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    write(pipe)
    reader.join(10)
    assert read == ["new\n"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_standard_output_by_its_path(capsys: pytest.CaptureFixture[str]) -> None:
    write("/dev/stdout")
    assert capsys.readouterr().out == "new\n"


def test_what_cannot_be_written_is_named_as_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("locked.bib").write_text("old")
    Path("locked.bib").chmod(0o400)
    Path("folder").mkdir()
    for name in ("none/x.bib", "out/", "folder", "folder/", "locked.bib", "locked.bib/x", "a\0b"):
        with pytest.raises(RefparseError) as raised:
            OutputFile.at(name)
        assert str(raised.value).startswith(f"{name}: ")
    assert Path("locked.bib").read_text() == "old"
    assert not Path("out").exists()


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "old.bib"
    path.write_text("old")
    with pytest.raises(TypeError), OutputFile.at(str(path)).writing() as stream:
        print("new", 5 + None, file=stream)  # type: ignore[operator]
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["old.bib"]


def test_a_full_device_is_named() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    with pytest.raises(RefparseError, match=r"^/dev/full: "):
        write("/dev/full")
