"""How well and how fast a plain line is understood, on lines that nothing was written for."""

import json
import os
import random
import re
import statistics
import subprocess
import time

from machine import Row
from towns import sentences

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "Tests")


def rows(machine, towns):
    per_line = seconds_per_line(machine, list(sentences(2000)))
    yield Row("routing one typed line", "1 ms", note=f"{per_line * 1e3:.3f} ms", value=per_line)
    yield growth(machine, towns)
    worst, line = worst_per_kilobyte(machine)
    yield Row("understanding one kilobyte of anything, at worst", "5 ms", note=f"{worst * 1e3:.2f} ms: {line}",
              value=worst)
    per_date = seconds_per_line(machine, ["am ersten Montag im März um 14 Uhr"] * 2000, "--date")
    yield Row("reading one date", "1 ms", note=f"{per_date * 1e3:.3f} ms", value=per_date)
    first = first_question(machine, towns)
    yield Row("the first question to the cards, beyond a list", "100 ms",
              note=f"{first * 1e3:.0f} ms", value=first)
    for language in ("de", "en"):
        place, among_three = recall(machine, language)
        yield Row(f"questions that find their answer ({language}): first, among three", "80 %, 90 %",
                  note=f"{place:.0%}, {among_three:.0%}", value=place)


def growth(machine, towns):
    """How much longer a line takes with plugins of the organisation, ten examples each."""
    lines = list(sentences(500))
    counts = (0, 10, 100, 1000)
    seconds = [seconds_per_line(machine, lines, home=towns.office(count)) for count in counts]
    note = ", ".join(f"{count:,}: {time * 1e3:.2f} ms" for count, time in zip(counts, seconds))
    return Row("the same with own plugins of ten examples", "no faster than the examples", note=note,
               value=seconds[-1] / seconds[0])


# Whatever anybody could paste or type; a line break would make two lines of it.
STRANGE = {
    "one letter": "a", "a mark": ".", "accents": "e" + "\u0301", "a picture": "\U0001F469\u200D\U0001F467",
    "numbers": "12 und ", "names": "Herr Brandt ", "dates": "bis Freitag um 3 ", "amounts": "1,5 Mio. Euro ",
    "days": "days ", "until": "bis ", "every": "alle ", "hours": "h ", "first": "ersten ", "figures": "1-",
    "half past": "halb vor ", "mondays": "montags und ", "times": "14:30 ", "long words": "donaudampfschiff" * 5 + " ",
    "slips": "Datenschutzbeuaftragter Digitalisirung ", "synonyms": "dsfa bdsb dsgvo ",
    "compounds": "Datenschutzbeauftragtenbestellung ", "reminders": "erinnere mich an den ",
    "requests": "neue Maßnahme ", "short words": "zu ", "signs": "( ", "unknown": "qxv ",
}


def worst_per_kilobyte(machine):
    """The most seconds that a kilobyte of a line takes, and of what."""
    chance = random.Random(1)
    lines = {name: piece * (1024 // len(piece.encode())) for name, piece in STRANGE.items()}
    noise = bytes(chance.randrange(14, 256) for _ in range(1024))
    lines["any bytes"] = noise.decode("utf-8", "replace").replace("\x85", " ")
    seconds = {name: seconds_per_line(machine, [line] * 20) / (len(line.encode()) / 1024)
               for name, line in lines.items()}
    worst = max(seconds, key=seconds.get)
    return seconds[worst], worst


def seconds_per_line(machine, lines, *options, home=None):
    """The seconds that one more line takes, once everything is read."""
    environment = {**machine.environment, "HOME": home} if home else machine.environment

    def explain(lines):
        begin = time.perf_counter()
        subprocess.run([machine.lotse, "explain", *options], input="\n".join(lines).encode(), check=True,
                       env=environment, stdout=subprocess.DEVNULL)
        return time.perf_counter() - begin
    differences = [explain(lines) - explain(lines[:1]) for _ in range(machine.runs)]
    return statistics.median(differences) / (len(lines) - 1)


def first_question(machine, towns):
    """The seconds that a question takes which is the first one of a process."""
    words = [machine.lotse, "--store", towns.log(towns.sizes[0])]
    asked = [machine.run(*words, "knowledge", "ask", "DSFA") for _ in range(machine.runs)]
    none = [machine.run(*words, "log", "list", "today") for _ in range(machine.runs)]
    return statistics.median(asked) - statistics.median(none)


def recall(machine, language):
    """How many questions of officers find their answer, in the first place and among three cards.

    The whole way of a typed line is measured: what a command claims never gets to the cards.
    """
    questions = held_apart_questions(language)
    said = subprocess.run(
        [machine.lotse, "explain", "--lang", language], check=True, env=machine.environment,
        input="\n".join(question for question, _ in questions).encode(), capture_output=True)
    first = among_three = 0
    for line, (_, answers) in zip(said.stdout.decode().splitlines(), questions):
        taken = json.loads(line)
        found = [reason["card"] for reason in taken["why"] if "card" in reason] or [taken["command"]]
        first += found[0] in answers
        among_three += any(answer in answers for answer in found)
    return first / len(questions), among_three / len(questions)


def held_apart_questions(language):
    """The questions that no card was written for, each with the cards and commands that answer it."""
    with open(os.path.join(TESTS, "LotseKnowledgeTests/HeldApart/questions.yaml"), encoding="utf-8") as file:
        parts = re.split(r"^(de|en):$", file.read(), flags=re.M)
    entries = re.findall(r"- ask: (.*)\n +cards: \[(.*)\](?:\n +commands: \[(.*)\])?",
                         parts[parts.index(language) + 1])
    return [(question.strip('"'), set(f"{cards}, {commands}".split(", ")))
            for question, cards, commands in entries]
