"""What the stores hold that are measured: invented entries and measures, always the same."""

import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

RARE_WORD = "Papageienkataster"
# In every fifth entry.
FREQUENT_WORD = "Kämmerei"
WORDS = (
    "Abstimmung Akte Amt Angebot Antrag Anwendung Aufgabe Ausschuss Bauamt Bericht Beschluss "
    "Bürgerservice Datenschutz Dienst Digitalisierung Dokument Einführung Entscheidung Fachbereich "
    "Formular Frist Gespräch Haushalt Kämmerei Konzept Leitung Maßnahme Online Ordnung Personalrat "
    "Pilot Planung Portal Projekt Protokoll Prüfung Rathaus Rückmeldung Schnittstelle Schulung "
    "Sitzung Standesamt Strategie Team Termin Umsetzung Verfahren Vergabe Vertrag Vorlage"
).split()

# What the floor keeps: a record with the two keys that Lotse's records have as well, a full-text
# index, and an index by due date.
FLOOR_TABLES = """
PRAGMA journal_mode = WAL;
CREATE TABLE record (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, number INTEGER NOT NULL,
  title TEXT NOT NULL, day TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, number));
CREATE VIRTUAL TABLE entry USING fts5(text);
CREATE TABLE measure(title TEXT, due TEXT);
CREATE INDEX due ON measure(due);
BEGIN;
"""


def sentences(count):
    """So many entries of a log; three of them hold the rare word."""
    chance = random.Random(1)
    rare = {count // 7, count // 3, count - 1}
    for number in range(count):
        words = chance.choices(WORDS, k=chance.randint(6, 18))
        yield " ".join(words + [RARE_WORD] * (number in rare))


def measures(count):
    """So many titles of measures, each with the day it is due."""
    first = datetime.date(2027, 1, 1)
    for number, text in enumerate(sentences(count)):
        due = first + datetime.timedelta(days=number * 7919 % 1500)
        yield " ".join(text.split()[:8]), due.isoformat()


GUIDE = """lotse: 1
guide: office-{number}
version: 1
title: {{de: Amt {number}, en: Office {number}}}
summary: {{de: Ein Amt, en: An office}}
names: office{number}
examples:
  de: {examples}
  en: {examples}
questions:
  - {{id: name, type: text, label: {{de: Name, en: Name}}}}
"""


class Towns:
    """Stores of several sizes for Lotse, and the same for its floors, made when first needed."""

    def __init__(self, machine, most):
        self.machine, self.most = machine, most
        self.sizes = [size for size in (1000, 10_000, 100_000) if size < most] + [most]

    def log(self, count):
        """The store with so many entries of the log."""
        return self.store(f"log-{count}.db", lambda: (f"/log add {text}\n" for text in sentences(count)))

    def agenda(self, count):
        """The store with so many measures."""
        return self.store(f"agenda-{count}.db", lambda: (
            f"/agenda add {title} --due {due}\n" for title, due in measures(count)))

    def store(self, name, lines):
        """A store filled by typed lines, in one process, and brought into the folder."""
        if os.path.exists(self.machine.path(name)):
            return self.machine.path(name)
        print(f"bench: filling {name} …", file=sys.stderr)
        quick = "/dev/shm" if os.path.isdir("/dev/shm") else self.machine.folder
        with tempfile.TemporaryDirectory(dir=quick) as folder:
            store = os.path.join(folder, "store.db")
            self.machine.run(self.machine.lotse, "--store", store, lines="".join(lines()))
            for part in os.listdir(folder):
                shutil.copy(os.path.join(folder, part), self.machine.path(part.replace("store.db", name)))
        # Else the disk would be busy with it for half a minute of what is measured next.
        os.sync()
        return self.machine.path(name)

    def floor(self, count):
        """The same texts for the sqlite3 program."""
        path = self.machine.path(f"floor-{count}.db")
        if not os.path.exists(path):
            script = [FLOOR_TABLES]
            script += [f"INSERT INTO entry (text) VALUES ('{text}');" for text in sentences(count)]
            script += [f"INSERT INTO measure VALUES ('{title}', '{due}');" for title, due in measures(count)]
            self.machine.run(self.machine.sqlite, path, lines="\n".join(script + ["COMMIT;"]))
            os.sync()
        return path

    def tasks(self, count):
        """The same measures for taskwarrior: its folder of data."""
        folder = self.machine.path(f"tasks-{count}")
        if not os.path.exists(folder):
            os.makedirs(folder)
            tasks = (f'{{"description":"{title}","due":"{due.replace("-", "")}T000000Z","status":"pending"}}\n'
                     for title, due in measures(count))
            subprocess.run([self.machine.taskwarrior, "rc.hooks=0", "import", "-"], check=True,
                           input="".join(tasks).encode(), capture_output=True,
                           env={**self.machine.environment, "TASKDATA": folder})
        return folder

    def office(self, guides):
        """A home with so many guides installed, each with ten examples of its own."""
        home = self.machine.path(f"office-{guides}")
        folder = os.path.join(home, ".config/lotse/plugins")
        if not os.path.exists(home):
            os.makedirs(folder)
            chance = random.Random(guides)
            for number in range(guides):
                examples = [" ".join(chance.sample(WORDS, 4) + [f"Sache{number}"]) for _ in range(10)]
                with open(os.path.join(folder, f"office-{number}.yaml"), "w", encoding="utf-8") as file:
                    file.write(GUIDE.format(number=number, examples=json.dumps(examples)))
        return home
