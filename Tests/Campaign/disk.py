"""A disk that is full, or fails, from any write on: said, survived, and nothing half done."""

import os
import random
import re
import shutil
import subprocess

from program import Home
from rehearsal import RehearsedCall
from scripts import calls
from store import content, difference, flaws

GROWING = "pwrite64,pwritev,ftruncate,mkdir,link,rename,fsync,fdatasync"


class Disk:
    def __init__(self, binary, folder, cases, seed):
        self.binary, self.folder, self.cases = binary, folder, cases
        self.chance = random.Random(seed)

    def rows(self):
        home, rehearsed = Home(self.binary, os.path.join(self.folder, "disk")), []
        for number, words in enumerate(calls()):
            rehearsed.append(RehearsedCall(words, home, os.path.join(self.folder, f"disk-{number}")))
            home = rehearsed[-1].home
        for error, words in (("ENOSPC", "no space is left"), ("EIO", "the disk fails")):
            points = [(call, number) for call in rehearsed for number in range(1, call.writes + 1)]
            points = self.chance.sample(points, min(self.cases, len(points)))
            problems = [self.failing(call, number, error) for call, number in points]
            yield f"from a write of a call on, {words}", len(points), list(filter(None, problems))
        problems = [self.slow(call) for call in rehearsed]
        yield "with a disk on which each write takes a tenth of a second", len(rehearsed), list(
            filter(None, problems))
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode == 0:
            yield "a small disk filled up by one session", 1, list(filter(None, [self.filled()]))

    def failing(self, call, number, error):
        home = call.begin.copy(os.path.join(self.folder, "failing"))
        under = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={GROWING}",
                 "-e", f"inject={GROWING}:error={error}:when={number}+")
        outcome = home.call(*call.words, under=under)
        name = f"{' '.join(call.words)}, write {number}, {error}"
        said = outcome.stderr.decode()
        if outcome.returncode not in (0, 1, 2):
            return f"{name}: ended with {outcome.returncode}: {said}"
        if outcome.returncode > 0 and not said.startswith(("lotse: ", "(!) ")):
            return f"{name}: failed without saying so: {said!r}"
        if damage := flaws(home.copy(home.folder + "-copy").store):
            return f"{name}: {damage}"
        check = home.call("store", "check")
        if check.returncode != 0:
            return f"{name}: store check: {(check.stdout + check.stderr).decode()}"
        state = content(home.store)
        allowed = call.states[1:] if outcome.returncode == 0 else call.states
        if any(state == one or one is None and not state["records"] for one in allowed):
            return None
        return f"{name}: {difference(state, allowed[-1])}"

    def slow(self, call):
        """Only time may be lost by that."""
        home = call.begin.copy(os.path.join(self.folder, "slow"))
        under = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={GROWING}",
                 "-e", f"inject={GROWING}:delay_enter=100ms")
        outcome = home.call(*call.words, under=under)
        if outcome.returncode != call.outcome.returncode:
            return f"{' '.join(call.words)}, slow: {outcome.stderr.decode()}"
        state = content(home.store)
        if state != call.states[-1]:
            return f"{' '.join(call.words)}, slow: {difference(state, call.states[-1])}"
        return None

    def filled(self):
        """A session writes until nothing goes any more, then some space is made."""
        mount = os.path.join(self.folder, "small")
        os.makedirs(mount, exist_ok=True)
        lines = "".join(f"/log Eintrag {number} {'Vermerk ' * 60}\n" for number in range(3000))
        with open(os.path.join(self.folder, "lines"), "w") as file:
            file.write(lines)
        script = f"""
          mount -t tmpfs -o size=3m none {mount} && head -c 400000 /dev/zero > {mount}/ballast
          {self.binary} --store {mount}/lotse.db --lang en < {self.folder}/lines > {self.folder}/said 2>&1
          rm {mount}/ballast
          {self.binary} --store {mount}/lotse.db --lang en store check > {self.folder}/check || exit 3
          {self.binary} --store {mount}/lotse.db --lang en log "one more" >/dev/null || exit 4
          cp {mount}/lotse.db* {self.folder}
        """
        outcome = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True,
                                 env=Home(self.binary, self.folder).environment())
        with open(os.path.join(self.folder, "said"), errors="replace") as file:
            said = file.read()
        if outcome.returncode != 0:
            return f"exit {outcome.returncode}: {outcome.stderr.decode()}; {said[-300:]}"
        if "No space is left" not in said:
            return f"it does not say that the disk is full: {said[-300:]!r}"
        confirmed = len(re.findall("^Noted: ", said, re.MULTILINE))
        kept = len(content(os.path.join(self.folder, "lotse.db"))["records"]) - 1
        return None if kept == confirmed else f"{confirmed} were confirmed, {kept} are there"
