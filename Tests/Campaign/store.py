"""What a store holds, read by SQLite itself and not by Lotse."""

import os
import re
import shutil
import sqlite3
import struct

# Everything that Lotse keeps, in an order that does not depend on chance where rows get their names.
CONTENT = {
    "records": "select kind, number, uid, title, day, created, changed, facets, body, text, words "
               "from records order by kind, number",
    "counters": "select kind, last from counters where last > 0 order by kind",
    "facets": "select kind, facet, type, value, number from facets",
    "facet_words": "select * from facet_words where uses > 0 order by 1, 2",
    "steps": "select * from steps order by number",
    "changes": "select id, step, uid, kind, number, title, action, other from changes order by id",
    "conversations": "select * from conversations order by number",
    "journal": "select * from journal order by conversation, position",
    "settings": "select * from settings where key <> 'draft' and key not like 'note:%' order by key",
}
# What is drawn by chance is named by where it occurs first. The values that records are found by
# are folded, and an identity may hold an `ae`.
CHANCE = re.compile(r'\b[0-9a-f]{24,32}\b|"seed":[\d.e+]+')


def ordered(rows):
    """Rows by their text, numbers in it by their value."""
    return sorted(rows, key=lambda row: re.sub(r"\d+", lambda number: number[0].zfill(20), row))


def content(path):
    """All that the store at a path holds, as comparable text by table; `None` without tables."""
    if not os.path.exists(path):
        return None
    connection = sqlite3.connect(path, timeout=60)
    try:
        if not connection.execute("select count(*) from sqlite_schema").fetchone()[0]:
            return None
        names = {}
        name = lambda found: names.setdefault(
            found[0].replace("e", ""), f"<{len(names) + 1}>")
        for (uid,) in connection.execute("select uid from records order by kind, number"):
            CHANCE.sub(name, uid)
        return {
            table: ordered(CHANCE.sub(name, repr(row))
                          for row in connection.execute(query))
            for table, query in CONTENT.items()
        }
    finally:
        connection.close()


def flaws(path):
    """What SQLite finds wrong with the store at a path."""
    if not os.path.exists(path):
        return []
    connection = sqlite3.connect(path, timeout=60)
    try:
        found = [row[0] for row in connection.execute("pragma integrity_check") if row[0] != "ok"]
        return found + [str(row) for row in connection.execute("pragma foreign_key_check")]
    finally:
        connection.close()


def ends(path):
    """Where each transaction ends in a store's log (https://sqlite.org/fileformat.html#walformat)."""
    try:
        with open(path + "-wal", "rb") as file:
            log = file.read()
    except FileNotFoundError:
        return []
    if len(log) < 32:
        return []
    page, salt, found = struct.unpack(">I", log[8:12])[0], log[16:24], []
    for start in range(32, len(log) - page - 23, page + 24):
        header = log[start:start + 24]
        if header[8:16] != salt:
            break
        if struct.unpack(">I", header[4:8])[0] > 0:
            found.append(start + 24 + page)
    return found


def state(path, end, folder):
    """The content of a store when its log was so long."""
    copy = os.path.join(folder, "state.db")
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(copy + ending):
            os.remove(copy + ending)
    shutil.copy(path, copy)
    with open(path + "-wal", "rb") as source, open(copy + "-wal", "wb") as target:
        target.write(source.read(end))
    return content(copy)


def lose(path, folder):
    """Takes the last that was kept out of a store's log, and says whether there was anything."""
    places = [0] + ends(path)
    if len(places) == 1:
        return False
    whole = state(path, places.pop(), folder)
    for end in reversed(places):
        if state(path, end, folder) != whole:
            os.truncate(path + "-wal", end)
            return True
    return False


class Commits:
    """All states that a store goes through, one after each transaction.

    A reader that stays keeps SQLite from moving the log into the file: so the log holds every
    transaction since, and cut off after any of them it gives the state at that moment.
    """

    def __init__(self, path):
        self.path = path
        self.reader = sqlite3.connect(path, isolation_level=None)
        self.reader.execute("begin")
        self.reader.execute("select count(*) from records").fetchone()

    def count(self):
        return len(ends(self.path))

    def states(self, folder):
        """The content before the first transaction and after each."""
        return [state(self.path, end, folder) for end in [0] + ends(self.path)]

    def close(self):
        self.reader.close()


def difference(first, second):
    """Where two contents differ first, in some words."""
    if first is None or second is None:
        return "one of them has no tables"
    for table in CONTENT:
        has, wants = first[table], second[table]
        if has == wants:
            continue
        for one, other in zip(has, wants):
            if one != other:
                place = len(os.path.commonprefix([one, other]))
                return f"{table}: …{one[max(0, place - 60):][:160]} instead of …{other[place:][:100]}"
        return f"{table}: {len(has)} rows instead of {len(wants)}"
    return "nothing"
