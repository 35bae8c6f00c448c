"""How soon one can type, whatever has gathered in the meantime."""

import time

from machine import PROMPT, Row, Talk


def first_prompt(machine, store, home=None):
    """The seconds until the first prompt at a terminal."""
    begin = time.perf_counter()
    talk = Talk(machine, machine.lotse, "--store", store, home=home)
    talk.wait(PROMPT)
    seconds = time.perf_counter() - begin
    talk.leave()
    return seconds


def rows(machine, towns):
    floor = lambda: machine.run(machine.sqlite, ":memory:", "select 1")
    empty = lambda: first_prompt(machine, machine.path("empty.db"))
    large = towns.agenda(towns.most)
    yield Row("start to the first prompt", "3x", *machine.in_turns(empty, floor))
    yield Row("lotse --version", "", *machine.in_turns(
        lambda: machine.run(machine.lotse, "--version"), floor))
    yield Row(f"start to the first prompt with {towns.most:,} measures", "3x", *machine.in_turns(
        lambda: first_prompt(machine, large), floor))
    without, crowded = towns.office(0), towns.office(200)
    yield Row("start with 200 guides installed against none", "1.5x", *machine.in_turns(
        lambda: first_prompt(machine, machine.path("empty.db"), crowded),
        lambda: first_prompt(machine, machine.path("empty.db"), without)))
