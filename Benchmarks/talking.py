"""What a person notices who types: the echo of a key, an answer taken, the memory of a session."""

import os
import shutil
import time

from machine import READY, Row, Spread, Talk
from towns import RARE_WORD


def echo(talk, key):
    """The seconds from a key to its echo."""
    begin = time.perf_counter()
    talk.type(key)
    talk.wait(key.encode())
    return time.perf_counter() - begin


def answered(talk, line):
    """The seconds from the end of a line to the next question."""
    begin = time.perf_counter()
    talk.type(line + "\r")
    talk.wait(READY)
    return time.perf_counter() - begin


def synced(file):
    """The seconds that the disk takes to keep one page."""
    begin = time.perf_counter()
    os.pwrite(file, b"\0" * 4096, 0)
    os.fsync(file)
    return time.perf_counter() - begin


def rows(machine, towns):
    yield Row("a key to its echo, beside bash's", "", *typing(machine, towns))
    yield Row("a key to its echo while another process writes, beside bash's", "",
              *typing(machine, towns, busy=True))
    yield Row("one answer accepted, durable, to the next question, beside one fsync", "",
              *answering(machine))
    yield Row("one answer after 120 others in a guided agenda, beside one after 20", "",
              *late_answers(machine))
    peak = session_peak(machine, towns)
    yield Row("peak memory of a session", "40 MB", note=f"{peak / 1e6:.1f} MB", value=peak)


def typing(machine, towns, busy=False):
    """Keys typed in turns at Lotse, which watches a large agenda meanwhile, and at bash."""
    store = towns.agenda(towns.most)
    lotse = Talk(machine, machine.lotse, "--store", store)
    bash = Talk(machine, "/bin/bash", "--norc", "--noprofile", "-i")
    lotse.wait(), bash.wait()
    # Both have written their prompts when the first key has come back.
    echo(lotse, "a"), echo(bash, "a")
    writer = Writer(machine, store) if busy else None
    keys = ["bcdefghijk"[number % 10] for number in range(machine.runs)]
    times = [(echo(lotse, key), echo(bash, key)) for key in keys]
    if writer:
        writer.stop()
    for talk in (lotse, bash):
        talk.type("\x15")
        talk.leave()
    return Spread([pair[0] for pair in times]), Spread([pair[1] for pair in times])


class Writer:
    """Another session at the same store, which writes all the time."""

    def __init__(self, machine, store):
        reader, self.end = os.pipe()
        os.set_blocking(self.end, True)
        actions = [(os.POSIX_SPAWN_DUP2, reader, 0), (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
        self.process = os.posix_spawn(
            machine.lotse, [machine.lotse, "--store", store], machine.environment, file_actions=actions)
        os.close(reader)
        # As much as a pipe holds: it is busy with that for seconds.
        os.write(self.end, b"/log add Ein Eintrag nebenbei\n" * 2000)

    def stop(self):
        os.kill(self.process, 15)
        os.close(self.end)
        os.waitpid(self.process, 0)


def answering(machine):
    """Answers in a guided conversation, each begun anew, and a page that the disk keeps."""
    file = os.open(machine.path("page"), os.O_CREAT | os.O_WRONLY, 0o600)
    talk = Talk(machine, machine.lotse, "--store", machine.path("answers.db"), "--lang", "en")
    talk.wait()
    answers, pages = [], []
    for _ in range(machine.runs):
        answered(talk, "/log meeting")
        answers.append(answered(talk, "weekly meeting"))
        pages.append(synced(file))
        answered(talk, "/cancel")
        answered(talk, "yes")
    talk.leave()
    os.close(file)
    return Spread(answers), Spread(pages)


def late_answers(machine):
    """Answers late in a long conversation, whose body is run anew over all of them, and early ones."""
    talk = Talk(machine, machine.lotse, "--store", machine.path("build.db"), "--lang", "en")
    talk.wait()
    times = [answered(talk, "/agenda build")]
    while b"Which measures of your own?" not in talk.asked:
        times.append(answered(talk, ""))
    # A measure of one's own takes five answers.
    while len(times) <= 130:
        times += [answered(talk, line) for line in ("1", "Fibre for the town hall", "", "", "")]
    answered(talk, "/cancel")
    answered(talk, "yes")
    talk.leave()
    return Spread(times[115:131]), Spread(times[11:27])


def session_peak(machine, towns):
    store = machine.path("session.db")
    shutil.copy(towns.log(towns.most), store)
    talk = Talk(machine, machine.lotse, "--store", store, "--lang", "en")
    talk.wait()
    for line in ("/log list", f"/search {RARE_WORD}", "what did I do last week", "/log add A talk", "/help",
                 "who must be involved in the e-file", "/agenda", "/assessment"):
        answered(talk, line)
    peak = talk.peak
    talk.type("\x03\x03")
    talk.leave()
    return peak
