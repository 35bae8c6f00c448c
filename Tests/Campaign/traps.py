"""Something else in the place of each file that Lotse makes or reads, and folders open to all."""

import glob
import itertools
import os
import shutil
import stat
import subprocess
import threading

from program import Home
from store import content, flaws

STORE = ".local/share/lotse/lotse.db"
# Every file that Lotse makes by a name that can be foreseen, and every one that it reads by itself.
PLACES = [
    STORE, STORE + "-wal", STORE + "-shm", STORE + "-claims", ".local/share/lotse/backups",
    ".local/share/lotse/backups/lotse-2026-11-23T1000.db", ".local/state/lotse/history",
    ".config/autostart/lotse-watch.desktop", ".config/autostart/lotse-watch.desktop.new",
    ".config/lotse/cards/own.yaml", ".config/lotse/plugins/own.yaml", ".config/lotse/disabled-plugins",
    ".config/lotse/disabled-plugins.new", ".config/lotse/exercises/own.yaml", "export.json", "page.html",
]
CALLS = [
    ["log", "third"], ["log", "list"], ["agenda"], ["store", "backup"], ["store", "export", "export.json"],
    ["--output", "page.html", "log", "list"], ["plugin", "disable", "value"], ["plugin", "list"],
    ["knowledge", "ask", "DSFA"], ["break", "exercise", "--no-input"], ["break", "install"], ["doctor"],
    ["undo"],
]
# What is done to a file that is being written.
STEPS = "fchmod,write,fsync,link,rename,unlink"
PATIENCE = 20
# How many write at once while folders are swapped.
WRITERS = 3


class Traps:
    def __init__(self, binary, folder, isLong):
        self.binary, self.folder, self.isLong = binary, folder, isLong

    def home(self, name):
        return Home.anew(self.binary, os.path.join(self.folder, name))

    def rows(self):
        kinds = (self.link, self.hardLink, self.pipe, self.nowhere, self.directory)
        # SQLite writes to what its own files are called, in a folder that is the owner's alone.
        cases = [(place, kind) for place in PLACES for kind in kinds
                 if kind != self.hardLink or place not in (STORE + "-wal", STORE + "-shm")]
        problems = [self.trapped(*case) for case in cases]
        yield "links, second names, pipes and folders in the place of files", len(cases), list(
            filter(None, problems))
        for what, body in (
            ("the store's folder is swapped while commands write", self.swapped),
            ("the name of an export or backup is swapped for a link while it is made", self.raced),
            ("others can write in the store's folder: said, and their file not taken", self.open),
        ):
            count, problems = body()
            yield what, count, list(filter(None, problems))

    # What lies in wait at a path; each leads to a file that must stay as it is, or nowhere.

    def link(self, path, victim):
        os.symlink(victim, path)

    def hardLink(self, path, victim):
        os.link(victim, path)

    def pipe(self, path, victim):
        os.mkfifo(path)

    def nowhere(self, path, victim):
        os.symlink(victim + "-made", path)

    def directory(self, path, victim):
        os.mkdir(path)

    def trapped(self, place, kind):
        home = self.home("trap")
        for text in ("first", "second"):
            home.call("log", text)
        home.call("log", "meeting")
        victim, path = os.path.join(home.folder, "victim"), os.path.join(home.folder, place)
        with open(victim, "w") as file:
            file.write("untouched\n")
        os.chmod(victim, 0o640)
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.lexists(path):
            os.remove(path)
        kind(path, victim)
        for words in CALLS:
            problem = self.called(home, words)
            if problem:
                return f"{place}, {kind.__name__}: {problem}"
        problem = self.talked(home) or self.touched(victim)
        return f"{place}, {kind.__name__}: {problem}" if problem else None

    def called(self, home, words, under=()):
        try:
            outcome = subprocess.run(
                [*under, self.binary, "--now", "2026-11-23T10:00", "--lang", "en", *words], capture_output=True,
                stdin=subprocess.DEVNULL, env=home.environment(), cwd=home.folder, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return f"{words} waits for ever"
        if outcome.returncode not in (0, 1, 2):
            return f"{words} ended with {outcome.returncode}: {outcome.stderr.decode()}"
        if outcome.returncode and not outcome.stderr:
            return f"{words} failed without a word"
        return None

    def talked(self, home):
        talk = home.talk()
        talk.wait(1)
        for number, line in enumerate(("/log fourth", "/log meeting", "today", "/pause")):
            talk.type(line)
            talk.wait(number + 2)
        return f"the session ended with {talk.status}" if talk.leave() not in (0, 1) else None

    def touched(self, victim):
        with open(victim, errors="replace") as file:
            text = file.read()
        mode = stat.S_IMODE(os.stat(victim).st_mode)
        if text != "untouched\n":
            return "the file behind it was written to"
        if mode != 0o640:
            return f"the file behind it now has mode {mode:o}"
        return "a file was made elsewhere" if os.path.lexists(victim + "-made") else None

    def swapped(self):
        """What is confirmed while the folder goes away and comes back is in one of the stores."""
        home, rounds = self.home("swapped"), 100 if self.isLong else 20
        home.call("log", "first")
        other, aside = home.data + "-other", home.data + "-aside"
        shutil.copytree(home.data, other)
        isOver = threading.Event()

        names = (f"{home.data}-made-{number}" for number in itertools.count())

        def attack():
            while not isOver.wait(0.003):
                os.rename(home.data, aside)
                while os.path.exists(other):
                    try:
                        os.rename(other, home.data)
                    except OSError:
                        # Somebody found no store, and made one: it counts, too.
                        os.rename(home.data, next(names))
                os.rename(aside, other)

        outcomes = []

        def write(writer):
            outcomes.extend(home.call("log", f"after {writer}-{number}") for number in range(rounds))

        attacker = threading.Thread(target=attack)
        writers = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
        for thread in (attacker, *writers):
            thread.start()
        for thread in writers:
            thread.join()
        isOver.set()
        attacker.join()
        confirmed = sum(outcome.returncode == 0 for outcome in outcomes)
        problems = [f"exit {outcome.returncode}: {outcome.stderr.decode()}"
                    for outcome in outcomes if outcome.returncode not in (0, 1)]
        kept = 0
        for path in glob.glob(home.data + "*/lotse.db"):
            problems += [f"{path}: {flaw}" for flaw in flaws(path)]
            kept += sum("after " in row for row in (content(path) or {"records": []})["records"])
        if not confirmed:
            problems.append("nothing was confirmed, so nothing could be lost")
        if kept < confirmed:
            problems.append(f"{confirmed} were confirmed, {kept} are in one of the stores")
        return len(outcomes), problems

    def raced(self):
        """Somebody swaps the name, and the name that a file has until it is whole, for a link."""
        home, rounds, problems = self.home("raced"), 100 if self.isLong else 15, []
        home.call("log", "secret")
        shared = os.path.join(home.folder, "shared")
        os.makedirs(shared)
        os.chmod(shared, 0o1777)
        victim = os.path.join(home.folder, "victim")
        with open(victim, "w") as file:
            file.write("untouched\n")
        os.chmod(victim, 0o640)
        isOver, foreseen = threading.Event(), []
        # Every other time there is time for it at each step, else the name is taken beforehand.
        slowly = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={STEPS}",
                  "-e", f"inject={STEPS}:delay_enter=5ms")

        def attack():
            while not isOver.is_set():
                names = ["target", "target.html"] + foreseen
                names += [name for name in os.listdir(shared) if ".partial-" in name]
                for name in names:
                    for body in (os.remove, lambda path: os.symlink(victim, path)):
                        try:
                            body(os.path.join(shared, name))
                        except OSError:
                            pass

        attacker = threading.Thread(target=attack)
        attacker.start()
        target = os.path.join(shared, "target")
        for number in range(rounds):
            name, words = (("target", ["store", "export", target, "--force"]),
                           ("target.html", ["--output", target + ".html", "--force", "log", "list"]))[number % 2]
            if number % 4 < 2:
                foreseen.clear()
                problems.append(self.called(home, words, slowly))
            else:
                # The numbers of the next processes are no secret.
                with subprocess.Popen(["true"]) as last:
                    foreseen[:] = [f"{name}.partial-{last.pid + next}" for next in range(1, 30)]
                problems.append(self.called(home, words))
        isOver.set()
        attacker.join()
        return rounds, problems + [self.touched(victim)]

    def open(self):
        """As somebody else; only root can make files of two accounts."""
        if os.geteuid() != 0:
            return 0, []
        home = self.home("open")
        os.chmod(self.folder, 0o755)
        os.makedirs(home.data)
        for path, _, _ in os.walk(home.folder):
            os.chown(path, 65534, 65534)
        os.chmod(home.data, 0o777)
        asNobody = {"user": 65534, "group": 65534, "extra_groups": []}
        # Somebody waits with a file of their own, which all may write.
        with open(home.store, "w"):
            os.chmod(home.store, 0o666)
        problems = []
        outcome = home.call("log", "secret", **asNobody)
        if outcome.returncode != 1 or b"belongs to another account" not in outcome.stderr:
            problems.append(f"the file of another account was taken: {outcome.stderr.decode()}")
        os.remove(home.store)
        home.call("log", "first", **asNobody)
        said = home.call("doctor", **asNobody).stdout.decode()
        if "Others can write in" not in said:
            problems.append(f"the doctor does not say that the folder is open: {said}")
        return 2, problems
