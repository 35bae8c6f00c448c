"""A script played without disturbance: what may be found whenever another run of it is killed."""

import os
import re
import time

from program import Home
from store import Commits, content

# Every system call by which something gets to disk.
WRITES = "pwrite64,pwritev,ftruncate,fdatasync,fsync,unlink,link,rename,mkdir,fchmod"
# A system call as the tracer takes it down, the number of a file followed by its name.
CALL = re.compile(r"\d+ +(\w+)\((?:(\d+)<(.*?)>)?")
# Follows all threads, and no browser that makes a PDF.
TRACER = ("strace", "-f", "-b", "execve", "-qq")


def traced(log):
    """A tracer that takes down the writes of all threads, and what is shown between them."""
    return (*TRACER, "-y", "-s", "9999", "-o", log, "-e", f"trace={WRITES},write")


class Trace:
    """How often a program wrote, and what it had written but not flushed when it confirmed."""

    def __init__(self, log, confirms=""):
        """What is shown confirms if it holds some text; without one, all that is shown does.

        In a conversation, something else may just be being written while the prompt is shown: it has
        to be flushed when the next one is.
        """
        self.writes, self.late = 0, []
        waiting, before = set(), set()
        with open(log, errors="replace") as file:
            for line in file:
                # No signal, and no end of a call that another thread came between.
                if not (found := CALL.match(line)):
                    continue
                call, number, name = found.groups()
                if call != "write":
                    self.writes += 1
                elif number == "1" and confirms in line:
                    unflushed = waiting if not confirms else waiting & before
                    self.late += sorted(unflushed - set(self.late))
                    before = set(waiting)
                # The index of the log is made anew from it after a loss of power.
                if call in ("pwrite64", "pwritev") and not name.endswith("-shm"):
                    waiting.add(name)
                elif call in ("fsync", "fdatasync"):
                    waiting.discard(name)
                    before.discard(name)

    def problems(self, name):
        return [f"{name}: confirmed before {os.path.basename(file)} was flushed" for file in self.late]


def lethal(number):
    """A tracer that kills the program as it is about to do its so-manieth write."""
    return (*TRACER, "-o", os.devnull, "-e", f"trace={WRITES}",
            "-e", f"inject={WRITES}:signal=KILL:when={number}")


class RehearsedConversation:
    """A conversation, its states, and how many transactions there were after each line."""

    def __init__(self, script, binary, folder):
        self.script = script
        self.home = Home(binary, os.path.join(folder, script.name))
        self.home.call("log", "list", "today", options=script.options)
        if script.former:
            self.play(script.former)
        self.begin = self.home.copy(self.home.folder + "-begin")
        commits = Commits(self.home.store)
        log = self.home.folder + ".strace"
        self.after = self.play(script, commits, traced(log))
        self.states = commits.states(folder)
        commits.close()
        trace = Trace(log, confirms="[?2004h")
        self.writes = trace.writes
        self.problems = self.halves() + trace.problems(script.name)

    def play(self, script, commits=None, under=()):
        talk = self.home.talk(options=script.options, under=under)
        talk.wait(1)
        after = [commits.count()] if commits else []
        for line in script.lines:
            if talk.isOver:
                break
            prompts = talk.prompts
            talk.type(line)
            talk.wait(prompts + 1)
            if commits:
                after.append(commits.count())
        talk.leave()
        return after

    def halves(self):
        """Records change only together with a step of the history, once for each step."""
        found = []
        for number, (before, later) in enumerate(zip(self.states, self.states[1:])):
            changed = before["records"] != later["records"]
            if changed and before["steps"] == later["steps"]:
                found.append(f"{self.script.name}: records changed without a step ({number + 1})")
        return found

    def line_of(self, state):
        """The line that led to a state; `None` if the state is one in the midst of a line."""
        return self.after.index(state) if state in self.after else None

    def rest(self, state):
        """The lines that lead from a state to the end of the conversation open then, and the state
        there; `None` if no question was open or the conversation is never ended."""
        line = self.line_of(state)
        if line is None or line >= len(self.script.lines) or self.script.asks[line]:
            return None
        open_now = open_conversations(self.states[state])
        if len(open_now) != 1:
            return None
        for end in range(line + 1, len(self.after)):
            if not open_now & open_conversations(self.states[self.after[end]]):
                return self.script.lines[line:end], self.after[end]
        return None


def open_conversations(state):
    """The numbers of the conversations that are open."""
    return {row.split(",")[0] for row in state["conversations"] if row.endswith(", 0)")}


class RehearsedCall:
    """A call from the shell: the home before it, and the content before and after it."""

    def __init__(self, words, before, folder):
        self.words = words
        self.begin = before.copy(folder + "-begin")
        self.home = before.copy(folder)
        log = folder + ".strace"
        self.outcome = self.home.call(*words, under=traced(log))
        begin = time.monotonic()
        before.copy(folder + "-timed").call(*words)
        # How long it takes by itself.
        self.seconds = time.monotonic() - begin
        trace = Trace(log)
        self.writes = trace.writes
        self.states = [content(self.begin.store), content(self.home.store)]
        # What is there before anything was written is an empty store.
        self.problems = trace.problems(" ".join(words))
        if self.outcome.returncode != 0:
            self.problems.append(f"{' '.join(words)}: {self.outcome.stderr.decode()}")
