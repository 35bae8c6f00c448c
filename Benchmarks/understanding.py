"""How well and how fast a plain line is understood, on lines that nothing was written for."""

import json
import os
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
    per_date = seconds_per_line(machine, ["am ersten Montag im März um 14 Uhr"] * 2000, "--date")
    yield Row("reading one date", "1 ms", note=f"{per_date * 1e3:.3f} ms", value=per_date)
    first = first_question(machine, towns)
    yield Row("the first question to the cards, beyond a list", "100 ms",
              note=f"{first * 1e3:.0f} ms", value=first)
    for language in ("de", "en"):
        place, among_three = recall(machine, language)
        yield Row(f"questions that find their answer ({language}): first, among three", "80 %, 90 %",
                  note=f"{place:.0%}, {among_three:.0%}", value=place)


def seconds_per_line(machine, lines, *options):
    """The seconds that one more line takes, once everything is read."""
    def explain(lines):
        begin = time.perf_counter()
        subprocess.run([machine.lotse, "explain", *options], input="\n".join(lines).encode(), check=True,
                       env=machine.environment, stdout=subprocess.DEVNULL)
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
