# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of our own for a measurement, with its own settings, reached over a socket in a temporary folder."""

import contextlib
import glob
import os
import pathlib
import shutil
import subprocess
import tempfile


def program(name: str) -> str:
    found = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"))
    return found[-1] if found else name


@contextlib.contextmanager
def server(results: pathlib.Path):
    """Answers where it is, as rushes-cli takes it."""
    # In the system's folder for such things: the path of a socket may have no more than some hundred letters.
    folder = pathlib.Path(tempfile.mkdtemp(prefix="rushes-pg-"))
    # It refuses to run as root, so root becomes the user that the package made.
    become = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    log = results / "postgresql.log"
    try:
        data = folder / "data"
        data.mkdir(mode=0o700)
        if become:
            folder.chmod(0o755)
            shutil.chown(data, "postgres", "postgres")
            shutil.chown(folder, "postgres", "postgres")
        with log.open("wb") as said:
            subprocess.run([*become, program("initdb"), "-D", str(data), "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8"], cwd="/", stdout=said, stderr=said, check=True)
            process = subprocess.Popen([*become, program("postgres"), "-D", str(data), "-k", str(folder), "-c", "listen_addresses="], cwd="/", stdout=said, stderr=said)
        try:
            ready = [program("pg_isready"), "-h", str(folder), "-t", "60"]
            while subprocess.run(ready, stdout=subprocess.DEVNULL, check=False).returncode != 0:
                if process.poll() is not None:
                    raise RuntimeError(f"PostgreSQL ended: see {log}")
            yield f"postgresql:host={folder} dbname=postgres user=postgres"
        finally:
            process.terminate()
            process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
