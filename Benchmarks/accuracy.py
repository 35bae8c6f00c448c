"""How well plain lines are understood that nothing was written for: the repository's own sets."""

import collections
import json
import os
import subprocess

from machine import Row

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "Tests")
LANGUAGES = ("de", "en")
# The day from which the sets count.
NOW = "2026-11-25T10:00"


def rows(machine, towns):
    yield from fields(machine)
    yield from commands(machine)
    yield details(machine)
    yield dates(machine)


def fields(machine):
    """Which field a line is about; a line with two meanings wants both offered."""
    lines = table("LotseRoutingTests/HeldApart/lines.tsv")
    count = collections.Counter()
    for (language, meant, level, line), said in explained(machine, lines, language=0, text=3):
        told = said["alternatives"] or [said["intent"] or "none"]
        if level == "ambiguous":
            count["two"] += 1
            count["both"] += set(meant.split("|")) <= set(told)
            continue
        is_asked, is_right = len(told) > 1, told == [meant]
        for group in ("all", level, language):
            count[group] += 1
            count[group, "right"] += is_right
        count["asked"] += is_asked
        count["helped"] += is_right or is_asked and meant in told
        count["none meant"] += meant == "none"
        count["none told"] += told == ["none"]
        count["none right"] += is_right and meant == "none"
    right = {group: count[group, "right"] / count[group]
             for group in ("all", "easy", "medium", "hard", *LANGUAGES)}
    yield share("lines whose field is right at once", "75 %", right["all"])
    yield Row("the same: easy, medium, hard", "93, 80, 55 %", value=right["all"],
              note=", ".join(f"{right[level]:.0%}" for level in ("easy", "medium", "hard")))
    yield Row("the same: German, English", "within 5 points", value=right["de"] - right["en"],
              note=", ".join(f"{right[language]:.1%}" for language in LANGUAGES))
    yield share("lines right at once or asked about rightly", "85 %", count["helped"] / count["all"])
    yield share("lines asked back about", "at most 20 %", count["asked"] / count["all"])
    found, sure = count["none right"] / count["none meant"], count["none right"] / count["none told"]
    yield Row("foreign lines: found, and right when told", "70, 70 %", note=f"{found:.0%}, {sure:.0%}",
              value=found)
    yield share("lines with two meanings: both offered", "50 %", count["both"] / count["two"])


def commands(machine):
    """Which command a line means."""
    lines = [row for row in table("LotseRoutingTests/HeldApart/commands.tsv") if row[1] != "none"]
    at_once = helped = 0
    for (_, meant, _), said in explained(machine, lines, language=0, text=2):
        told = [said["command"]] if said["command"] else said["choices"]
        is_meant = [command in meant.split("|") for command in told]
        at_once += len(told) == 1 and any(is_meant)
        helped += any(is_meant)
    yield Row("lines whose command is right: at once, or asked", "", value=at_once / len(lines),
              note=f"{at_once / len(lines):.0%}, {helped / len(lines):.0%}")


def details(machine):
    """What a line tells, where the field is found by Lotse too."""
    with open(os.path.join(TESTS, "LotseRoutingTests/HeldApart/details.jsonl"), encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    complete = clean = 0
    rows = [(line["language"], line["text"], line["slots"]) for line in lines]
    for (_, _, told), said in explained(machine, rows, language=0, text=1):
        complete += all(same(said["slots"].get(name), value) for name, value in told.items())
        clean += all(same(told.get(name), value) for name, value in said["slots"].items())
    return Row("details of a line: all found, nothing invented", "85, 97 %", value=complete / len(lines),
               note=f"{complete / len(lines):.0%}, {clean / len(lines):.0%}")


def same(one, other):
    return str(one).lower() == str(other).lower()


def dates(machine):
    """Texts about days and times."""
    lines = table("ProgramTests/Dates/apart.tsv")
    right = 0
    for (_, kind, value), said in explained(machine, [("de", *(row + ("",))[:3]) for row in lines], "--date",
                                            language=0, text=1, keep=slice(1, None)):
        right += said["kind"] == kind and (said["value"] or " | ".join(said["candidates"])) == value
    return share("texts about days and times", "95 %", right / len(lines))


def share(what, bar, part):
    return Row(what, bar, note=f"{part:.1%}", value=part)


def table(path):
    """The rows of a file with tabs, without its remarks."""
    with open(os.path.join(TESTS, path), encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


def explained(machine, rows, *options, language, text, keep=slice(None)):
    """Each row with what Lotse says of its text, asked in the row's language."""
    for tongue in LANGUAGES:
        mine = [row for row in rows if row[language] == tongue]
        if not mine:
            continue
        said = subprocess.run(
            [machine.lotse, "explain", *options, "--json", "--lang", tongue, "--now", NOW], check=True,
            input="\n".join(row[text] for row in mine).encode(), capture_output=True,
            env={**machine.environment, "TZ": "Europe/Berlin"}).stdout.decode().splitlines()
        yield from zip((row[keep] for row in mine), map(json.loads, said))
