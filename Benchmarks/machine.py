"""The programs that are measured, the folder in which that happens, and the clock."""

import os
import pty
import select
import shutil
import statistics
import subprocess
import sys
import time

PROMPT = b"lotse> "
# What readline writes when it begins to wait for a line.
READY = b"\x1b[?2004h"
LAUNCHER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
PATIENCE = 60  # seconds until a program that does not answer counts as hanging


class Spread:
    """Several measurements of one thing."""

    def __init__(self, values):
        self.median = statistics.median(values)
        quarters = statistics.quantiles(values, n=4)
        self.low, self.high = quarters[0], quarters[2]

    def words(self):
        return f"{self.median * 1000:.2f} ms ({self.low * 1000:.2f}–{self.high * 1000:.2f})"


class Row:
    """A line of the table: Lotse against its floor, or one figure in words."""

    def __init__(self, what, bar, lotse=None, floor=None, note="", value=None):
        self.what, self.bar, self.lotse, self.floor = what, bar, lotse, floor
        self.note, self.value = note, value

    @property
    def ratio(self):
        return self.lotse.median / self.floor.median if self.lotse and self.floor else None


class Machine:
    """Runs programs in a folder and says how long they took."""

    def __init__(self, lotse, folder, runs):
        self.lotse, self.folder, self.runs = os.path.abspath(lotse), folder, runs
        self.sqlite = shutil.which("sqlite3")
        # Debian's package `taskwarrior`, measured beside Lotse where it is installed.
        self.taskwarrior = shutil.which("task")
        self.environment = {
            "HOME": folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm",
            "TASKDATA": self.path("tasks"), "TASKRC": "/dev/null",
        }

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *words, home=None, lines=None):
        """Runs a program to its end, saying nothing; the seconds that took."""
        environment = {**self.environment, "HOME": home} if home else self.environment
        begin = time.perf_counter()
        if lines is not None:
            subprocess.run(words, input=lines.encode(), env=environment, check=True,
                           stdout=subprocess.DEVNULL)
            return time.perf_counter() - begin
        silent = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1)]
        process = os.posix_spawn(words[0], words, environment, file_actions=silent)
        _, status = os.waitpid(process, 0)
        seconds = time.perf_counter() - begin
        if status != 0:
            raise SystemExit(f"bench: {' '.join(words)} ended with {os.waitstatus_to_exitcode(status)}")
        return seconds

    def in_turns(self, first, second):
        """Measures two things in turns, after one run of each that does not count."""
        first(), second()
        pairs = [(first(), second()) for _ in range(self.runs)]
        return Spread([pair[0] for pair in pairs]), Spread([pair[1] for pair in pairs])

    def peak(self, *words):
        """The most memory that a program took while it ran, in bytes."""
        # The kernel counts what a process had before it became another program, and this one is
        # large: a small one in between starts the program, and says what its child took.
        launcher = subprocess.run([sys.executable, "-S", "-c", LAUNCHER, *words],
                                  env=self.environment, check=True, capture_output=True, text=True)
        return int(launcher.stdout) * 1024


class Talk:
    """A program at a terminal of its own, typed by nobody but us."""

    def __init__(self, machine, *words, home=None):
        self.terminal, self.other_end = pty.openpty()
        name = os.ttyname(self.other_end)
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0)]
        actions += [(os.POSIX_SPAWN_DUP2, 0, stream) for stream in (1, 2)]
        environment = {**machine.environment, "HOME": home} if home else machine.environment
        # What was written last before it waited, and since then.
        self.asked = self.seen = b""
        self.process = os.posix_spawn(words[0], words, environment, file_actions=actions, setsid=True)

    def wait(self, for_what=READY):
        """Waits until something was written, and forgets it."""
        end = time.monotonic() + PATIENCE
        while for_what not in self.seen:
            if time.monotonic() > end:
                raise SystemExit(f"bench: {for_what!r} never came; what came is {self.seen[-400:]!r}")
            self.read(1)
        self.asked, self.seen = self.seen.split(for_what, 1)

    def type(self, keys):
        os.write(self.terminal, keys.encode())

    def read(self, seconds):
        try:
            if select.select([self.terminal], [], [], seconds)[0]:
                self.seen += os.read(self.terminal, 65536)
        except OSError:
            pass

    @property
    def peak(self):
        """The most memory so far in bytes, as the kernel counts it for this program alone."""
        with open(f"/proc/{self.process}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024

    def leave(self):
        while os.waitpid(self.process, os.WNOHANG) == (0, 0):
            self.type("\x04")
            self.read(0.05)
        os.close(self.terminal)
        os.close(self.other_end)
