"""The program under test, in a home of its own: called once, or spoken to at a terminal."""

import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import termios
import time

# What readline writes when it begins to wait for a line: until then nothing can be typed, and
# whatever was typed before has been dealt with.
READY = b"\x1b[?2004h"
PATIENCE = 120  # seconds until a program that does not answer counts as hanging
NOW = "2026-11-23T10:00"


class Home:
    """A home directory with a store in it."""

    def __init__(self, binary, folder):
        self.binary, self.folder, self.path = binary, folder, os.environ["PATH"]
        self.editor = "true"
        os.makedirs(folder, mode=0o700, exist_ok=True)

    @classmethod
    def anew(cls, binary, folder):
        """A home in which nothing is left of what was there before."""
        shutil.rmtree(folder, ignore_errors=True)
        return cls(binary, folder)

    @property
    def data(self):
        return os.path.join(self.folder, ".local/share/lotse")

    @property
    def store(self):
        return os.path.join(self.data, "lotse.db")

    def copy(self, folder):
        """The same home once more, as it is on disk at this moment."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder, symlinks=True)
        return Home(self.binary, folder)

    def environment(self, **changes):
        base = {
            "HOME": self.folder, "PATH": self.path, "LANG": "C.UTF-8", "TERM": "xterm",
            "TZ": "Europe/Berlin", "EDITOR": self.editor,
        }
        return {key: value for key, value in {**base, **changes}.items() if value is not None}

    def call(self, *words, options=("--now", NOW, "--lang", "en"), under=(), input=b"",
             environment=None, **keywords):
        """Runs the program to its end: `under` names a tracer that starts it."""
        return subprocess.run(
            [*under, self.binary, *options, *words], input=input, capture_output=True,
            env=self.environment(**(environment or {})), timeout=PATIENCE,
            cwd=keywords.pop("cwd", self.folder), **keywords)

    def start(self, *words, options=("--now", NOW, "--lang", "en"), under=(), **keywords):
        """Starts the program without a terminal and does not wait for it."""
        return subprocess.Popen(
            [*under, self.binary, *options, *words], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment(),
            cwd=self.folder, **keywords)

    def talk(self, *words, options=("--now", NOW, "--lang", "en"), under=()):
        """Opens a session at a terminal, in the home, where it may write files."""
        return Talk([*under, self.binary, *options, *words], self.environment(), self.folder)


class Talk:
    """A session at a terminal of 80 columns, typed by nobody but us."""

    def __init__(self, words, environment, folder):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            # Whoever started us behind their back (`&`) had us ignore Control-C, and programs inherit that.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.chdir(folder)
            os.execvpe(words[0], words, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.output, self.isOver, self.status = b"", False, None

    @property
    def prompts(self):
        """How often the program has asked for a line."""
        return self.output.count(READY)

    def type(self, line):
        keys = {"^C": b"\x03", "^D": b"\x04"}.get(line, line.encode() + b"\r")
        try:
            while keys:
                keys = keys[os.write(self.terminal, keys):]
        except OSError:
            self.isOver = True

    def wait(self, prompts, until=None):
        """Waits until so many prompts were shown; says whether that came before a moment."""
        end = time.monotonic() + PATIENCE
        while self.prompts < prompts and not self.isOver:
            now = time.monotonic()
            if until is not None and now >= until:
                return False
            if now >= end:
                self.kill()
                raise TimeoutError(f"no prompt came; what came is {self.output[-600:]!r}")
            self.read(min(until or end, end) - now)
        return not self.isOver

    def read(self, seconds):
        if not select.select([self.terminal], [], [], max(0, seconds))[0]:
            return
        try:
            self.output += os.read(self.terminal, 65536)
        except OSError:  # what a terminal says whose program is gone
            self.isOver = True

    def kill(self, signal=signal.SIGKILL):
        """Ends the program, and a tracer around it: without it, the program would live on."""
        os.kill(self.process, signal)
        try:
            os.killpg(self.process, signal)
        except ProcessLookupError:
            pass  # it had not even begun
        return self.close()

    def close(self):
        """Reads what was still said, and waits for the end of the program."""
        while not self.isOver:
            self.read(PATIENCE)
        if self.status is None:
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
            os.close(self.terminal)
        return self.status

    def leave(self):
        """Leaves by Control-D, as often as it takes."""
        for _ in range(20):
            if self.isOver:
                break
            before = self.prompts
            self.type("^D")
            self.wait(before + 1)
        return self.close()
