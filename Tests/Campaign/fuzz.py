"""Random input, the same for the same seed: lines, answers, dates, command lines and files.

The seeds are all lines that anybody typed in a transcript, the example sentences, and the corpus:
what once went wrong is kept there, one case a file.
"""

import glob
import os
import random
import re
import subprocess

from program import Home
from scripts import GOLDEN, HERE, Conversation, calls

SIGNS = ["\"", "'", "„", "“", "/", "//", "--", "-", "=", "(", ")", "#", "@", ":", ";", "*", "\\", "%", "\t",
         "\u200b", "\u202e", "\x1b[", "\0", "ß", "İ", "😀", "e\u0301", "0", "99999999999999999999", "-1",
         "31.2.", "29.2.2027", "24:00", "25:61", "2026-13-45", "jeden", "every", "bis", "until", "und", "oder", "not"]
ARCHIVE, CALENDAR = "archive.json", "calendar.ics"
GUIDE = os.path.join(HERE, "../../Prompts/guides/ecosystem.yaml")


class Fuzz:
    def __init__(self, binary, folder, rounds, seed):
        self.home, self.rounds = Home(binary, os.path.join(folder, "fuzz")), rounds
        self.chance = random.Random(seed)
        self.lines = self.seeds()

    def seeds(self):
        names = sorted(name[:-4] for name in os.listdir(GOLDEN) if name.endswith(".txt"))
        lines = [line for name in names for line in Conversation(name).lines]
        for path in sorted(glob.glob(os.path.join(HERE, "../../Prompts/examples/*.yaml"))):
            with open(path, encoding="utf-8") as file:
                lines += re.findall(r"^ *- (.+)$", file.read(), re.MULTILINE)
        for path in sorted(glob.glob(os.path.join(HERE, "corpus/*"))):
            with open(path, "rb") as file:
                lines += file.read().decode("utf-8", "surrogateescape").splitlines()
        return [line for line in lines if line]

    def rows(self):
        self.home.call("log", "Ein Eintrag")
        for number in range(30):
            self.home.call("agenda", "add", f"Maßnahme {number}")
        archive = os.path.join(self.home.folder, ARCHIVE)
        self.home.call("store", "export", archive)
        files = {".json": open(archive, "rb").read(),
                 ".ics": self.home.call("agenda", "export", "--format", "ics").stdout,
                 ".yaml": open(GUIDE, "rb").read()}
        for what, body in (
            ("lines and answers in sessions (200 a case)", lambda: self.session([])),
            ("lines to the reader of days and times (200 a case)", lambda: self.session(["explain", "--date"])),
            ("lines to the router (200 a case)", lambda: self.session(["explain"])),
            ("command lines", self.command),
            ("exported stores to import", lambda: self.file(".json", files, ["store", "import"], "--yes")),
            ("calendar files to import", lambda: self.file(".ics", files, ["agenda", "import"], "--yes")),
            ("guides to check", lambda: self.file(".yaml", files, ["guide", "check"])),
            ("guides to test", lambda: self.file(".yaml", files, ["guide", "test"])),
        ):
            problems = [body() for _ in range(self.rounds)]
            yield f"random {what}", self.rounds, list(filter(None, problems))
        check = self.home.call("store", "check")
        yield "the store is sound after all that", 1, [check.stdout.decode()] * (check.returncode != 0)

    def line(self):
        """A line with some of its characters and words lost, doubled, swapped and put in."""
        line = self.chance.choice(self.lines)
        for _ in range(self.chance.choice((0, 1, 1, 2, 4, 12))):
            start = self.chance.randrange(len(line) + 1)
            end = min(len(line), start + self.chance.randrange(6))
            other = self.chance.choice(self.lines)
            line = self.chance.choice((
                line[:start] + line[end:], line[:end] + line[start:],
                line[:start] + self.chance.choice(SIGNS) + line[start:],
                line[:start] + " " + other, line[:start] + other[start:],
                line[:start] + line[start:end] * self.chance.choice((2, 300)) + line[end:]))
        return line

    def session(self, words):
        lines = "\n".join(self.line() for _ in range(200))
        options = [] if words else ["--keep-going"]
        return self.outcome(words + options, lines.encode("utf-8", "surrogateescape"))

    def command(self):
        words = self.chance.choice(calls())[:2] + self.line().replace("\0", "").split(" ")
        self.chance.shuffle(words) if self.chance.random() < 0.2 else None
        words = [word for word in words if word not in ("--store", "--speicher", "watch", "wache")]
        return self.outcome(words, b"")

    def file(self, ending, files, words, *options):
        text = bytearray(files[ending])
        for _ in range(self.chance.choice((1, 2, 8, 40))):
            start = self.chance.randrange(len(text))
            text[start:start + self.chance.randrange(3)] = self.chance.choice(
                (b"", b"\0", b"\xff", b"9" * 20, b'"', b"{", b"[", b"\n", b"null", b"-1", b"BEGIN:VEVENT\n"))
        path = os.path.join(self.home.folder, "random" + ending)
        with open(path, "wb") as file:
            file.write(text)
        return self.outcome(words + [path, *options], b"")

    def outcome(self, words, lines):
        """What went wrong; the case is kept beside the store."""
        try:
            outcome = self.home.call(*words, input=lines)
            if outcome.returncode in (0, 1, 2):
                return None
            problem = f"exit {outcome.returncode}: {outcome.stderr.decode(errors='replace')[-200:]}"
        except subprocess.TimeoutExpired:
            problem = "no end within two minutes"
        except ValueError:  # a NUL in an argument, which no system passes on
            return None
        kept = os.path.join(self.home.folder, f"case-{self.chance.randrange(10**6)}")
        with open(kept, "wb") as file:
            file.write(lines)
        return f"{words}: {problem} (kept: {kept})"
