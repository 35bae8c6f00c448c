"""Text and files of strangers: shown and never obeyed; umasks; and no network."""

import json
import os
import re
import resource
import shutil
import subprocess

from program import Home
from scripts import calls, conversations
from store import content, flaws

# What a terminal would obey, and what would change how a line reads: everything below the space
# but the line break, DEL, C1, and the marks that turn the direction of writing.
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
# What Lotse itself sends to a terminal: colours, and readline's own.
OWN = re.compile(r"\x1b\[[0-9;]*m|\x1b\[\?2004[hl]|\x1b\[[0-9]*[ACDGKJP]|\r|\x07|\x08")

ESCAPES = [
    "red \x1b[31m", "title \x1b]0;pwned\x07", "clipboard \x1b]52;c;cHduZWQ=\x07",
    "string \x1bP1;1|pwned\x1b\\", "clear \x1b[2J\x1bc", "C1 \u009b31m \u009d0;x\u009c",
    "paste \x1b[201~x", "bidi \u202egnp.exe\u202c \u2066a\u2069", "bell \x07\x08\x7f", "cr \rover",
    "answer back \x05 \x1b[c \x1b[6n", "separators \u2028 \u2029",
]
INJECTIONS = [
    "'; DROP TABLE records; --", '" OR ""="', "x' UNION SELECT body FROM records --",
    "$(touch pwned)", "`touch pwned`", "; touch pwned;", "| touch pwned", "%n%s%n%s",
    "../../../etc/passwd", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))", "![](http://example.org/x.png)", "=cmd|' /C calc'!A0", "{{7*7}} ${7*7}",
    "NEAR(a b) AND * ^x: \"", ".so /etc/passwd", "BEGIN:VEVENT", "\\n\\,\\;",
]
# A shell that is started.
SHELL = re.compile(r'execve\("[^"]*/(ba|da|z)?sh"')
# MB of memory that no input, however large or nested, may make Lotse take.
LARGEST = 1000
READING = [["log", "list"], ["log", "show", "1"], ["agenda"], ["agenda", "list"], ["agenda", "show", "1"],
           ["history"], ["search", "red"], ["log", "tags"], ["log", "people"], ["agenda", "owners"],
           ["log", "export"], ["agenda", "history", "1"], ["conversations"]]
FORMATS = [[], ["--plain"], ["--json"], ["--format", "md"]]


class Strangers:
    def __init__(self, binary, folder, isLong):
        self.binary, self.folder, self.isLong = binary, folder, isLong

    def home(self, name):
        return Home.anew(self.binary, os.path.join(self.folder, name))

    def rows(self):
        for what, body in (
            ("control sequences from every source, in every form of output", self.escapes),
            ("injections into SQL, shell, paths, HTML, Markdown, formats", self.injections),
            (f"lines and files of 10 MB, NUL, invalid UTF-8, nesting; never over {LARGEST} MB of memory",
             self.monsters),
            ("modes of all files under five umasks", self.modes),
            ("calls and conversations that open no socket but AF_UNIX, and start no shell", self.sockets),
        ):
            count, problems = body()
            yield what, count, problems

    def scan(self, outcome, words):
        """What a terminal would obey in an output."""
        for name, stream in (("output", outcome.stdout), ("errors", outcome.stderr)):
            text = stream.decode("utf-8", "surrogateescape")
            if match := OBEYED.search(text):
                place = text[max(0, match.start() - 30):match.end() + 20]
                return f"{words}: {name} holds {match[0]!r}: …{place!r}"
        if outcome.returncode not in (0, 1, 2):
            return f"{words}: exit {outcome.returncode}"
        return None

    def escapes(self):
        count, problems = 0, []
        for number, text in enumerate(ESCAPES):
            home = self.home(f"escapes-{number}")
            calendar = os.path.join(home.folder, "file.ics")
            with open(calendar, "w") as file:
                file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                           f"DTSTART;VALUE=DATE:20261124\r\nSUMMARY:{text}\r\nLOCATION:{text}\r\n"
                           "END:VEVENT\r\nEND:VCALENDAR\r\n")
            cards = os.path.join(home.folder, ".config/lotse/cards")
            os.makedirs(cards)
            with open(os.path.join(cards, "own.yaml"), "w") as file:
                file.write(f"cards:\n  - id: own\n    title: {json.dumps(text)}\n    \"{number}: x\n")
            answers = os.path.join(home.folder, "answers.yaml")
            with open(answers, "w") as file:
                file.write(f"text: {json.dumps(text)}\n{json.dumps(text)}: x\n")
            tag = re.sub(r"\s", "_", text)
            writing = [["log", text], ["log", "add", text, "--project", text, "--due", "2026-11-23"],
                       ["log", f"x #{tag} @{tag}"], ["agenda", "add", text, "--owner", text],
                       ["agenda", "import", calendar, "--yes"], ["agenda", "note", "1", text],
                       ["knowledge", "check"], ["log", "--answers", answers], [text], ["log", "list", text],
                       ["--lang", text], ["--now", text, "log", "list"], ["agenda", "list", text],
                       ["agenda", "import", f"{text}.ics"], ["--store", f"{home.folder}/{text}", "store", "path"],
                       ["store", "restore", text, "--yes"], ["explain", "--date", text], ["explain", text],
                       ["profile", "--name", text], ["complete", "log", "list", "#", "--tag", ""]]
            runs = [(words, b"") for words in writing if not any("\0" in word for word in words)]
            runs.append(([], f"/log {text}\n{text}\n/{text}\n/log meeting\n{text}\n/pause\n".encode()))
            runs += [(words + form, b"") for words in READING for form in FORMATS]
            for words, lines in runs:
                outcome = home.call(*words, input=lines)
                count += 1
                problems.append(self.scan(outcome, words or lines))
                if words[-1:] == ["--json"] and outcome.stdout:
                    for line in outcome.stdout.splitlines():
                        json.loads(line)
            problems.append(self.onTerminal(home, text))
            count += 1
        return count, list(filter(None, problems))

    def onTerminal(self, home, text):
        """A session shows what is kept; only what Lotse itself sends may be left."""
        talk = home.talk()
        talk.wait(1)
        for number, line in enumerate(("/log list", "/agenda", "/history", "/conversations", "/search red")):
            talk.type(line)
            talk.wait(number + 2)
        talk.leave()
        left = OWN.sub("", talk.output.decode("utf-8", "surrogateescape"))
        match = OBEYED.search(left)
        return f"terminal, {text!r}: {left[match.start() - 40:match.end() + 20]!r}" if match else None

    def injections(self):
        home, problems = self.home("injections"), []
        for text in INJECTIONS:
            outcome = home.call("--json", "log", "add", "--", text)
            stored = json.loads(outcome.stdout)["result"] if outcome.stdout else {}
            if outcome.returncode != 0 or stored.get("text") != text:
                problems.append(f"{text!r}: kept as {stored.get('text')!r}: {outcome.stderr.decode()}")
            for words in (["search", text], ["log", "list", "--project", text], ["log", "show", text],
                          ["agenda", "list", text], ["agenda", "list", "--tag", text],
                          ["agenda", "list", "--owner", text], ["agenda", "add", text],
                          ["knowledge", "ask", text], ["complete", "log", "show", text], ["explain", text]):
                outcome = home.call(*words)
                problems.append(self.scan(outcome, words))
                # What is said where SQLite cannot make sense of a statement.
                if b"cannot be read or written" in outcome.stderr:
                    problems.append(f"{words}: {outcome.stderr.decode()}")
        markdown = home.call("log", "list", "--format", "md").stdout.decode()
        for raw in ("<script>", "<img ", "[a](javascript", "![]("):
            if re.search(r"(?<!\\)" + re.escape(raw), markdown):
                problems.append(f"Markdown holds {raw}")
        for path, _, names in os.walk(home.folder):
            if "pwned" in names:
                problems.append(f"a shell ran: {path}/pwned")
        check = home.call("store", "check")
        if check.returncode != 0:
            problems.append(check.stdout.decode())
        return len(INJECTIONS) * 11, list(filter(None, problems))

    def monsters(self):
        home, problems = self.home("monsters"), []
        large = b"x" * 10_000_000
        words = b"wort " * 2_000_000
        inputs = {
            "a line": large + b"\n", "a line of words": words + b"\n", "an entry": b"/log " + words + b"\n",
            "a date": b"/log list " + b"9" * 10_000_000 + b"\n", "a search": b"/search " + words + b"\n",
            "an answer": b"/log meeting\n" + large + b"\n", "quotes": b'/log "' + b'"' * 1_000_000 + b"\n",
            "slashes": b"/" * 10_000_000 + b"\n", "NUL": b"/log a\0b\0\n\0\0\n", "only NUL": b"\0" * 1_000_000,
            "invalid UTF-8": b"/log \xff\xfe\xc0\x80\xed\xa0\x80\xf8\n\xff\xff\n",
            "lines": b"\n" * 1_000_000, "brackets": b"/agenda list " + b"(" * 100_000 + b"\n",
        }
        for name, text in inputs.items():
            try:
                outcome = home.call(input=text)
                problems.append(self.scan(outcome, name))
            except subprocess.TimeoutExpired:
                problems.append(f"{name}: no end within two minutes")
        event = b"BEGIN:VEVENT\r\nDTSTART:20261124T090000Z\r\nSUMMARY:x\r\nEND:VEVENT\r\n"
        calendar = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%s\r\nEND:VCALENDAR\r\n"
        files = {
            "file.json": b"[" * 10_000_000, "file.ics": b"BEGIN:VCALENDAR\r\n" * 200_000,
            "file.yaml": b"- " * 400_000, "long.ics": b"BEGIN:VCALENDAR\r\nX:" + large,
            "keys.json": b"{" + b",".join(b'"%d":0' % number for number in range(1_000_000)) + b"}",
            "aliases.yaml": b"a0: &a0 x\n" + b"".join(
                b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 40)),
            "flow.yaml": b"a: " + b"[" * 300_000, "scalar.yaml": b"a: \"" + b"\\x41" * 200_000 + b"\"",
            "events.ics": calendar % (event * 100_000), "parts.ics": calendar % (b"X" + b";A=b" * 2_000_000),
            "folds.ics": calendar % (b"SUMMARY:" + b"x\r\n " * 2_000_000),
            "rules.ics": calendar % event.replace(
                b"SUMMARY", b"RRULE:FREQ=YEARLY;BYSECOND=" + b"1," * 1_000_000 + b"1\r\nSUMMARY"),
            "cells.csv": b"a;b\n" + b";" * 4_900_000, "quotes.csv": b'a;b\n"' + b'""' * 2_400_000,
        }
        for name, body in files.items():
            path = os.path.join(home.folder, name)
            with open(path, "wb") as file:
                file.write(body)
            call = {"json": ["store", "import", path, "--yes"], "ics": ["agenda", "import", path, "--yes"],
                    "yaml": ["log", "--answers", path], "csv": ["agenda", "read-in", path],
                    }[name.split(".")[1]]
            try:
                problems.append(self.scan(home.call(*call), name))
            except subprocess.TimeoutExpired:
                problems.append(f"{name}: no end within two minutes")
        check = home.call("store", "check")
        if check.returncode != 0:
            problems.append(check.stdout.decode())
        # The largest of all programs that were waited for: none of the others takes so much.
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        if peak > LARGEST:
            problems.append(f"a program took {peak} MB")
        return len(inputs) + len(files), list(filter(None, problems))

    def modes(self):
        count, problems = 0, []
        for mask in (0o000, 0o022, 0o027, 0o077, 0o277):
            home = self.home(f"umask-{mask:o}")
            export = os.path.join(home.folder, "export.json")
            for words in calls() + [["store", "export", export]]:
                outcome = home.call(*words, preexec_fn=lambda: os.umask(mask) and None)
                if outcome.returncode != 0:
                    problems.append(f"umask {mask:o}, {words}: {outcome.stderr.decode()}")
            home.editor = os.path.join(home.folder, "editor")
            with open(home.editor, "w") as file:
                file.write('#!/bin/sh\nstat -c %a "$1" "$(dirname "$1")" >"$HOME/handed"\n')
            os.chmod(home.editor, 0o700)
            before = os.umask(mask)
            talk = home.talk()
            os.umask(before)
            talk.wait(1)
            for number, line in enumerate(("/log meeting", "today", "/edit")):
                talk.type(line)
                talk.wait(number + 2)
            handed = os.path.join(home.folder, "handed")
            os.chmod(handed, 0o600)
            with open(handed) as file:
                modes = file.read().split()
            if modes != ["600", "700"]:
                problems.append(f"umask {mask:o}: the editor's file and its folder have {modes}")
            for path, _, names in os.walk(os.path.join(home.folder, ".local")):
                for name in [path] + [os.path.join(path, name) for name in names]:
                    count += 1
                    mode = os.lstat(name).st_mode & 0o777
                    if mode != (0o700 if name == path else 0o600):
                        problems.append(f"umask {mask:o}: {name} has {mode:o}")
            mode = os.lstat(export).st_mode & 0o777 if os.path.exists(export) else 0
            if mode != 0o600:
                problems.append(f"umask {mask:o}: the export has {mode:o}")
            talk.leave()
        return count, problems

    def sockets(self):
        """No program of others is found here: what Chromium opens is not Lotse's."""
        home, problems, count = self.home("sockets"), [], 0
        home.path = "/nowhere"
        log = os.path.join(self.folder, "sockets.strace")
        under = (shutil.which("strace"), "-f", "-qq", "-o", log, "-e", "trace=%network,execve")

        def look(name):
            with open(log, errors="replace") as file:
                for line in file:
                    if re.search(r"AF_(?!UNIX|LOCAL)", line) or SHELL.search(line):
                        problems.append(f"{name}: {line.strip()}")

        for words in calls() + READING:
            home.call(*words, under=under)
            look(words)
            count += 1
        for script in conversations():
            other = self.home("sockets-talk")
            other.path = home.path
            talk = other.talk(options=script.options, under=under)
            talk.wait(1)
            for line in script.lines:
                if talk.isOver:
                    break
                prompts = talk.prompts
                talk.type(line)
                talk.wait(prompts + 1)
            talk.leave()
            look(script.name)
            count += 1
        home.start("watch", under=(*under, shutil.which("timeout"), "3")).communicate(timeout=60)
        look("watch")
        return count + 1, problems
