"""Adding, listing, searching and giving out, as the data grows."""

import os

from machine import Row
from towns import FREQUENT_WORD, RARE_WORD

FLOOR_INSERT = """
PRAGMA synchronous = FULL;
INSERT INTO record (uid, kind, number, title, day, body)
SELECT lower(hex(randomblob(16))), 'log', coalesce(max(number), 0) + 1, 'Ein Gespräch',
  '2026-11-23', '{"text": "Ein Gespräch über die E-Akte"}' FROM record WHERE kind = 'log';
"""
FLOOR_SEARCH = """
SELECT rowid, snippet(entry, 0, '[', ']', '…', 16) FROM entry
WHERE entry MATCH '"{word}"' ORDER BY rank LIMIT 20;
"""
FLOOR_SOONEST = "SELECT title, due FROM measure ORDER BY due LIMIT 20;"
FLOOR_LAST = "SELECT title, day FROM record ORDER BY id DESC LIMIT 20;"
FLOOR_CHECK = "PRAGMA integrity_check;"
FLOOR_EXPORT = "SELECT * FROM measure;"


class Lotse:
    """What is measured, each as one call from the shell."""

    def __init__(self, machine):
        self.machine, self.added = machine, 0

    def call(self, store, *words):
        return self.machine.run(self.machine.lotse, "--store", store, *words)

    def log(self, store):
        return self.call(store, "log", "add", self.fresh("Ein Gespräch über die E-Akte"))

    def plan(self, store):
        return self.call(store, "agenda", "add", self.fresh("E-Rechnung einführen"))

    def fresh(self, title):
        """The title with a number not yet used: of a title that is there already, Lotse also
        finds and tells the twin."""
        self.added += 1
        return f"{title}, Teil {self.added}"

    def soonest(self, store):
        return self.call(store, "agenda", "list")

    def search(self, store, word):
        return self.call(store, "log", "search", word)

    def history(self, store):
        return self.call(store, "history")

    def check(self, store):
        return self.call(store, "store", "check")

    def export(self, store):
        """Everything as JSON into a file, which is taken away again."""
        file = self.machine.path("export.json")
        seconds = self.call(store, "store", "export", file)
        os.remove(file)
        return seconds


def rows(machine, towns):
    lotse = Lotse(machine)
    for size in towns.sizes:
        yield from of_size(machine, lotse, towns, size)
    small, large = towns.sizes[0], towns.sizes[-1]
    if small != large:
        yield Row(f"one log entry at {large:,} against {small:,}", "1.2x", *machine.in_turns(
            lambda: lotse.log(towns.log(large)), lambda: lotse.log(towns.log(small))))
        yield Row(f"one measure at {large:,} against {small:,}", "1.2x", *machine.in_turns(
            lambda: lotse.plan(towns.agenda(large)), lambda: lotse.plan(towns.agenda(small))))
    yield from memory(machine, towns)


def of_size(machine, lotse, towns, size):
    log, agenda, floor = towns.log(size), towns.agenda(size), towns.floor(size)
    sqlite = lambda *words: machine.run(machine.sqlite, floor, *words)
    insert, soonest = lambda: sqlite(FLOOR_INSERT), lambda: sqlite(FLOOR_SOONEST)
    at = f"at {size:,}"
    yield Row(f"one log entry, durable, {at}", "2x", *machine.in_turns(lambda: lotse.log(log), insert))
    yield Row(f"one measure, durable, {at}", "2x", *machine.in_turns(lambda: lotse.plan(agenda), insert))
    yield Row(f"the 20 most urgent measures {at}", "2x", *machine.in_turns(
        lambda: lotse.soonest(agenda), soonest))
    for kind, bar, word in [("rare", "2x", RARE_WORD), ("frequent", "", FREQUENT_WORD)]:
        yield Row(f"search of a {kind} word in the log {at}", bar, *machine.in_turns(
            lambda: lotse.search(log, word), lambda: sqlite(FLOOR_SEARCH.format(word=word))))
    yield Row(f"the last 20 changes {at}", "", *machine.in_turns(
        lambda: lotse.history(agenda), lambda: sqlite(FLOOR_LAST)))
    yield Row(f"check of the whole store {at}", "", *fewer(machine, size).in_turns(
        lambda: lotse.check(agenda), lambda: machine.run(machine.sqlite, agenda, FLOOR_CHECK)))
    yield Row(f"all measures as JSON {at}", "", *fewer(machine, size).in_turns(
        lambda: lotse.export(agenda), lambda: sqlite("-json", FLOOR_EXPORT)))
    if machine.taskwarrior:
        yield from against_taskwarrior(machine, lotse, towns, size)


def against_taskwarrior(machine, lotse, towns, size):
    agenda = towns.agenda(size)
    folder = towns.tasks(size)
    task = lambda *words: machine.run(
        machine.taskwarrior, f"rc.data.location={folder}", "rc.verbose=nothing", "rc.confirmation=0", *words)
    few = fewer(machine, size)
    yield Row(f"one measure at {size:,} against taskwarrior", "", *few.in_turns(
        lambda: lotse.plan(agenda), lambda: task("add", "E-Rechnung einführen")))
    yield Row(f"the 20 most urgent at {size:,} against taskwarrior", "", *few.in_turns(
        lambda: lotse.soonest(agenda), lambda: task("limit:20", "next")))


def fewer(machine, size):
    """The same machine with fewer runs for what takes seconds."""
    return type(machine)(machine.lotse, machine.folder, machine.runs if size < 100_000 else min(machine.runs, 5))


def memory(machine, towns):
    for what, store, words in [
        ("the 20 most urgent", towns.agenda(towns.most), ("agenda", "list")),
        ("search", towns.log(towns.most), ("log", "search", RARE_WORD)),
        ("one measure", towns.agenda(towns.most), ("agenda", "add", "E-Rechnung einführen")),
        ("all as JSON", towns.agenda(towns.most), ("store", "export", machine.path("peak.json"))),
    ]:
        peak = machine.peak(machine.lotse, "--store", store, *words)
        yield Row(f"peak memory: {what} at {towns.most:,}", "40 MB", note=f"{peak / 1e6:.1f} MB", value=peak)
