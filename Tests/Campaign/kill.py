"""Kills the program, at random instants and at its writes, and looks at what is left."""

import multiprocessing
import os
import random
import shutil
import signal
import time

from program import Home
from rehearsal import RehearsedCall, RehearsedConversation, lethal
from scripts import calls, conversations
from store import content, difference, flaws, lose

NOTHING_LOST = "nothing could be taken away"


class Campaign:
    """So many kills, shared out among all scripts; the same for the same seed."""

    def __init__(self, binary, folder, kills, seed, jobs):
        self.binary, self.folder, self.kills, self.jobs = binary, folder, kills, jobs
        self.chance = random.Random(seed)

    def rows(self):
        global REHEARSED
        REHEARSED = (self.binary, self.folder, *self.rehearse())
        talks, calls = REHEARSED[2:]
        problems = [problem for part in talks + calls for problem in part.problems]
        yield ("undisturbed runs; every command one step of the history, each answer flushed to the disk "
               "before it is confirmed"), len(talks + calls), problems
        yield from self.losses()
        first = calls[0].writes
        creation = self.sample(range(1, first + 2), self.kills // 5)
        yield from self.results("at a write of the very first call, which makes the store", killed_call,
                                [(0, "write", number) for number in creation])
        each = self.kills // 5
        yield from self.results("at a random instant of a call from the shell", killed_call,
                                [(self.chance.randrange(1, len(calls)), "time", self.chance.random())
                                 for _ in range(each)])
        yield from self.results("at a write of a call from the shell", killed_call,
                                self.writes(calls, each, 1))
        yield from self.results("at a random instant of a conversation, then led to its end",
                                killed_talk,
                                [(self.chance.randrange(len(talks)), "time", self.chance.random())
                                 for _ in range(each)])
        yield from self.results("at a write of a conversation, then led to its end", killed_talk,
                                self.writes(talks, self.kills - 3 * each - len(creation), 0))

    def losses(self):
        """What is taken away on purpose has to be missed, else the rest would prove nothing."""
        talks, calls = REHEARSED[2:]
        cases = [(killed_call, index) for index, call in enumerate(calls)
                 if call.states[0] != call.states[1]]
        cases += [(killed_talk, index) for index, talk in enumerate(talks)
                  if talk.states[0] != talk.states[-1]]
        with multiprocessing.get_context("fork").Pool(self.jobs) as pool:
            found = pool.starmap(overlooked, cases, chunksize=1)
        # Some conversations end with nothing in the store that could be taken away.
        struck = [problem for problem in found if problem != NOTHING_LOST]
        problems = [problem for problem in struck if problem]
        if not struck:
            problems.append("nothing was taken away at all")
        yield "the last that was kept is taken away again on purpose, and missed", len(struck), problems

    def rehearse(self):
        folder = os.path.join(self.folder, "rehearsal")
        os.makedirs(folder, exist_ok=True)
        talks = [RehearsedConversation(script, self.binary, folder) for script in conversations()]
        home, rehearsed = Home(self.binary, os.path.join(folder, "calls")), []
        for number, words in enumerate(calls()):
            rehearsed.append(RehearsedCall(words, home, os.path.join(folder, f"call-{number}")))
            home = rehearsed[-1].home
        return talks, rehearsed

    def sample(self, numbers, count):
        return self.chance.sample(numbers, min(count, len(numbers)))

    def writes(self, parts, count, first):
        """Writes of all scripts, each as likely as any other."""
        points = [(index, "write", number) for index in range(first, len(parts))
                  for number in range(1, parts[index].writes + 1)]
        return self.sample(points, count)

    def results(self, name, body, cases):
        with multiprocessing.get_context("fork").Pool(self.jobs) as pool:
            numbered = [(body, number, *case) for number, case in enumerate(cases)]
            found = pool.starmap(guarded, numbered, chunksize=1)
        yield f"killed {name}", len(cases), [problem for problem in found if problem]


def guarded(body, number, index, how, point):
    """Runs one case in a folder of its own and says what is wrong."""
    binary, folder, talks, calls = REHEARSED
    rehearsed = (talks if body is killed_talk else calls)[index]
    name = f"{body.__name__} {index} {how} {point}"
    folder = os.path.join(folder, f"{body.__name__}-{how}-{number}")
    try:
        problem = body(rehearsed, folder, how, point)
    except Exception as error:  # a case that breaks down is a finding too
        problem = f"{type(error).__name__}: {error}"
    if problem:
        return f"{name}: {problem} (kept: {folder})"
    for path in (folder, folder + "-copy"):
        shutil.rmtree(path, ignore_errors=True)
    return None


def overlooked(body, index):
    """Takes away the last that one case kept, and says whether nobody missed it."""
    binary, folder, talks, calls = REHEARSED
    rehearsed = (talks if body is killed_talk else calls)[index]
    folder = os.path.join(folder, f"{body.__name__}-loss-{index}")
    os.makedirs(folder, exist_ok=True)
    problem = body(rehearsed, os.path.join(folder, "home"), "loss", None)
    shutil.rmtree(folder, ignore_errors=True)
    if problem and problem.startswith("lost or half done"):
        return None
    if problem == NOTHING_LOST:
        return problem
    return f"{body.__name__} {index}: what was taken away is not missed: {problem}"


def found(home, allowed):
    """Which of the allowed states a home is in after a kill, and what is wrong with it."""
    copy = home.copy(home.folder + "-copy")
    if damage := flaws(copy.store):
        return None, f"integrity_check: {damage}"
    check = home.call("store", "check")
    if check.returncode != 0:
        return None, f"store check: {(check.stdout + check.stderr).decode()}"
    state = content(home.store)
    for number, one in allowed:
        # A store that was not even begun is an empty one.
        if state == one or one is None and not state["records"]:
            return number, None
    seen = "; or ".join(difference(state, one) for _, one in allowed[:2])
    return None, f"lost or half done: {seen}"


def killed_call(rehearsed, folder, how, point):
    home = rehearsed.begin.copy(folder)
    under = lethal(point) if how == "write" else ()
    process = home.start(*rehearsed.words, under=under)
    if how == "time":
        time.sleep(point * 1.1 * rehearsed.seconds)
        process.send_signal(signal.SIGKILL)
    output = process.communicate()[0]
    if how != "loss" and process.returncode >= 0:
        # It had ended before. A tracer counts the writes of each thread by themselves, so that there
        # may be none so late.
        return killed_call(rehearsed, folder, how, point // 2 if how == "write" else point * 0.8)
    if how == "loss":
        if os.path.exists(rehearsed.begin.store):
            shutil.copy(rehearsed.begin.store, home.store)
        else:
            os.remove(home.store)
    # What is said in between confirms nothing; all that is said in the end does.
    whole = rehearsed.outcome.stdout.replace(rehearsed.home.folder.encode(), folder.encode())
    confirmed = int(output == whole)
    _, problem = found(home, list(enumerate(rehearsed.states))[confirmed:])
    return problem


def killed_talk(rehearsed, folder, how, point):
    home = rehearsed.begin.copy(folder)
    script = rehearsed.script
    talk = home.talk(options=script.options, under=lethal(point) if how == "write" else ())
    # An instant is one of the time that the conversation takes at its own speed.
    until = time.monotonic() + point * (0.08 + 0.012 * len(script.lines)) if how == "time" else None
    typed = 0
    going = talk.wait(1, until)
    while going and typed < len(script.lines):
        talk.type(script.lines[typed])
        typed += 1
        going = talk.wait(typed + 1, until)
    if not talk.isOver:
        talk.kill()
    talk.close()
    if how == "loss" and not lose(home.store, os.path.dirname(folder)):
        return NOTHING_LOST
    with open(os.path.join(home.folder, "screen"), "wb") as file:
        file.write(talk.output)
    shown = min(max(talk.prompts - 1, 0), typed)
    last = len(rehearsed.after) - 1
    low = rehearsed.after[min(shown, last)] if talk.prompts else 0
    high = rehearsed.after[min(typed, last)]
    allowed = [(number, rehearsed.states[number]) for number in range(low, high + 1)]
    number, problem = found(home, allowed)
    return problem or led_on(rehearsed, home, number)


def led_on(rehearsed, home, number):
    """Goes on with the conversation that was open, and compares its end."""
    rest = rehearsed.rest(number)
    if rest is None:
        return None
    lines, end = rest
    talk = home.talk(options=rehearsed.script.options)
    talk.wait(1)
    talk.type("/resume")
    talk.wait(2)
    for count, line in enumerate(lines):
        talk.type(line)
        talk.wait(count + 3)
    talk.leave()
    state = content(home.store)
    if state != rehearsed.states[end]:
        return f"led on, it ends otherwise: {difference(state, rehearsed.states[end])}"
    return None
