"""What may happen to the file of the store: each said, nothing made worse, never a crash."""

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import threading
import time

from program import Home
from store import content, flaws


class Misfortune:
    def __init__(self, binary, folder, cases, seed, isLong):
        self.binary, self.folder, self.cases, self.isLong = binary, folder, cases, isLong
        self.chance = random.Random(seed)
        # Root may do anything, so permissions are tried as somebody else.
        self.user = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}

    def rows(self):
        for what, body in (
            ("the directory may only be read", self.readOnlyDirectory),
            ("the store may only be read", self.readOnlyFile),
            ("the store belongs to somebody else", self.foreign),
            ("the store is a link to a file of somebody else", self.foreignLink),
            ("the store is deleted under a session", self.deleted),
            ("the store is replaced under a session", self.replaced),
            ("another program holds the store for 5 seconds", self.held),
            ("the store was made by a newer Lotse", self.newer),
            ("the store is overwritten at its beginning", self.overwritten),
            ("the store is cut off", self.cut),
            ("an index says something else than the entries", self.contradicted),
            ("there is no home, or what is no directory", self.homeless),
            ("the clock is set back by a year", self.clockSetBack),
        ):
            yield what, 1, list(filter(None, [self.tried(body)]))
        if self.isLong:
            yield "another program holds the store for over half a minute", 1, list(
                filter(None, [self.tried(self.heldTooLong)]))
        problems = [self.tried(lambda home: self.damaged(home, number))
                    for number in range(self.cases)]
        yield "random bytes of the store are changed, then it is restored", self.cases, list(
            filter(None, problems))

    def tried(self, body):
        """Tries one thing in a fresh home with two entries, and says what went wrong."""
        folder = os.path.join(self.folder, "misfortune")
        subprocess.run(["chmod", "-R", "u+rwX", folder], capture_output=True)
        home = Home.anew(self.binary, folder)
        for text in ("first", "second"):
            home.call("log", text)
        try:
            return body(home)
        except Exception as error:
            return f"{type(error).__name__}: {error}"

    def give(self, home):
        if self.user:
            os.chmod(self.folder, 0o755)
            for path, _, names in os.walk(home.folder):
                for name in [path] + [os.path.join(path, name) for name in names]:
                    os.lchown(name, 65534, 65534)

    def refused(self, home, *words, saying, **keywords):
        """What is wrong with how a call was refused."""
        outcome = home.call(*words, **{**self.user, **keywords})
        said = outcome.stderr.decode()
        if outcome.returncode != 1 or saying not in said:
            return f"{' '.join(words)}: exit {outcome.returncode}, {said!r}"
        return None

    def readOnlyDirectory(self, home):
        self.give(home)
        before = content(home.store)
        os.chmod(home.data, 0o500)
        problem = self.refused(home, "log", "third", saying="cannot be opened or written")
        os.chmod(home.data, 0o700)
        return problem or (None if content(home.store) == before else "the store changed")

    def readOnlyFile(self, home):
        self.give(home)
        before = content(home.store)
        os.chmod(home.store, 0o400)
        problem = self.refused(home, "log", "third", saying="cannot be opened or written")
        return problem or (None if content(home.store) == before else "the store changed")

    def foreign(self, home):
        if not self.user:
            return None
        self.give(home)
        os.chown(home.store, 0, 0)
        os.chmod(home.store, 0o666)
        return self.refused(home, "log", "third", saying="belongs to another account")

    def foreignLink(self, home):
        if not self.user:
            return None
        other = home.store + "-other"
        os.rename(home.store, other)
        self.give(home)
        os.chown(other, 0, 0)
        os.chmod(other, 0o666)
        os.symlink(other, home.store)
        before = open(other, "rb").read()
        problem = self.refused(home, "log", "third", saying="a link to a file that belongs to somebody else")
        return problem or (None if open(other, "rb").read() == before else "the file changed")

    def deleted(self, home):
        return self.gone(home, lambda: None)

    def replaced(self, home):
        other = home.copy(home.folder + "-other")
        other.call("log", "in the other one")
        return self.gone(home, lambda: shutil.copy(other.store, home.store))

    def gone(self, home, replace):
        """What is confirmed after that must be in the store that is there then."""
        talk = home.talk()
        talk.wait(1)
        talk.type("/log third")
        talk.wait(2)
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(home.store + ending):
                os.remove(home.store + ending)
        replace()
        confirmed = 0
        for number in range(3):
            before = len(talk.output)
            talk.type(f"/log after {number}")
            talk.wait(3 + number)
            confirmed += b"Noted" in talk.output[before:]
        told = b"This input was not taken down" in talk.output
        talk.leave()
        if talk.status != 0 or not told:
            return f"exit {talk.status}, told: {told}, {talk.output[-500:]!r}"
        kept = sum("after " in row for row in content(home.store)["records"])
        if kept != confirmed or not confirmed:
            return f"{confirmed} were confirmed, {kept} are there"
        return str(flaws(home.store)) if flaws(home.store) else None

    def held(self, home, seconds=5):
        holder = sqlite3.connect(home.store, isolation_level=None, check_same_thread=False)
        holder.execute("begin immediate")
        threading.Timer(seconds, lambda: holder.execute("rollback")).start()
        outcome = home.call("log", "third")
        return None if outcome.returncode == 0 else outcome.stderr.decode()

    def heldTooLong(self, home):
        holder = sqlite3.connect(home.store, isolation_level=None)
        holder.execute("begin immediate")
        problem = self.refused(home, "log", "third", saying="for more than half a minute", user=None)
        holder.execute("rollback")
        return problem

    def newer(self, home):
        connection = sqlite3.connect(home.store)
        connection.execute("pragma user_version = 99")
        connection.execute("pragma wal_checkpoint(truncate)")
        connection.close()
        before = open(home.store, "rb").read()
        problem = self.refused(home, "log", "third", saying="by a newer version of Lotse", user=None)
        return problem or (None if open(home.store, "rb").read() == before else "the file changed")

    def overwritten(self, home):
        return self.toldDamage(home, lambda bytes: b"x" * 4096 + bytes[4096:])

    def cut(self, home):
        return self.toldDamage(home, lambda bytes: bytes[:9000])

    def toldDamage(self, home, damage):
        """It is said, the last sound backup is named, and the file is left to whoever can mend it."""
        home.call("store", "backup")
        folder = os.path.join(home.data, "backups")
        sound = os.path.join(folder, os.listdir(folder)[0])
        # A later one that is no good is none to be named.
        with open(sound, "rb") as file, open(sound.replace("T1000", "T1100"), "wb") as other:
            other.write(file.read()[:5000])
        os.utime(other.name, (time.time() + 60,) * 2)
        with open(home.store, "rb") as file:
            damaged = damage(file.read())
        with open(home.store, "wb") as file:
            file.write(damaged)
        for words in (["log", "list"], ["log", "third"], ["search", "second"], ["store", "backup"]):
            problem = self.refused(home, *words, saying="is damaged. It was not changed", user=None)
            problem = problem or self.refused(home, *words, saying=sound, user=None)
            if problem:
                return problem
            if not os.path.exists(home.store) or open(home.store, "rb").read() != damaged:
                return f"{words}: the file changed"
        return None

    def contradicted(self, home):
        """Each table that repeats what the entries say is compared with them by a check."""
        home.call("log", "third #tag")
        with open(home.store, "rb") as file:
            sound = file.read()
        for damage in (
            "update facet_words set uses = uses + 1",
            "delete from facet_words",
            "delete from facets where type = 2",
            "insert into facets select kind, facet, type, value, 99, least from facets limit 1",
            "update counters set last = 0",
            "delete from search_docsize",
        ):
            with sqlite3.connect(home.store) as connection:
                changed = connection.execute(damage).rowcount
            connection.close()
            problem = self.refused(home, "store", "check", saying="not sound", user=None)
            if changed < 1 or problem:
                return f"{damage}: {problem}"
            with open(home.store, "wb") as file:
                file.write(sound)
        return None

    def homeless(self, home):
        self.give(home)
        file = os.path.join(home.folder, "file")
        open(file, "w").close()
        for place, saying in ((None, "HOME is not set"), ("", "HOME is not set"),
                              ("/nonexistent", "cannot be opened or written"),
                              (file, "cannot be opened or written")):
            problem = self.refused(home, "log", "x", saying=saying, environment={"HOME": place})
            if problem:
                return f"HOME={place}: {problem}"
            if home.call("--version", environment={"HOME": place}).returncode != 0:
                return f"HOME={place}: not even --version works"
        return None

    def clockSetBack(self, home):
        back = ("--now", "2025-11-23T10:00", "--lang", "en")
        for words in (["log", "third"], ["log", "done", "3"], ["undo"], ["log", "list", "2020..2030"]):
            outcome = home.call(*words, options=back)
            if outcome.returncode not in (0, 1) or outcome.returncode and not outcome.stderr:
                return f"{words}: exit {outcome.returncode}: {outcome.stderr.decode()}"
        check = home.call("store", "check")
        if check.returncode != 0:
            return check.stdout.decode()
        numbers = [int(row.split(",")[1]) for row in content(home.store)["records"]]
        return None if numbers == [1, 2] else f"numbers {numbers}"

    def damaged(self, home, number):
        home.call("store", "backup")
        copy = open(home.store, "rb").read()
        changed = bytearray(copy)
        for _ in range(self.chance.choice((1, 4, 40, 400))):
            start = self.chance.choice((0, 0, 4096))
            changed[self.chance.randrange(start, len(changed))] = self.chance.randrange(256)
        if number % 7 == 0:
            del changed[self.chance.randrange(len(changed)):]
        with open(home.store, "wb") as file:
            file.write(changed)
        for words in (["log", "list"], ["search", "second"], ["log", "new"], ["store", "check"],
                      ["agenda"], ["undo"]):
            with open(home.store, "rb") as file:
                before = file.read()
            outcome = home.call(*words)
            said = (outcome.stdout + outcome.stderr).decode()
            if "It was not changed" in said:
                if not os.path.exists(home.store) or open(home.store, "rb").read() != before:
                    return f"{number} {words}: the file changed: {said}"
            if outcome.returncode not in (0, 1) or outcome.returncode == 1 and not said:
                return f"{number} {words}: exit {outcome.returncode}: {said}"
            if " is damaged. It was" in said and "/backups/" not in said:
                return f"{number} {words}: names no backup: {said}"
        backup = sorted(os.listdir(os.path.join(home.data, "backups")))[0]
        restoring = ("store", "restore", os.path.join(home.data, "backups", backup), "--yes")
        outcome = home.call(*restoring)
        if b"is the database of another program" in outcome.stderr:
            # The mark by which Lotse knows its own is gone: then it is for the user to move the file.
            os.rename(home.store, home.store + "-aside")
            outcome = home.call(*restoring)
        if outcome.returncode != 0:
            return f"{number} restore: {outcome.stderr.decode()}"
        records = content(home.store)["records"]
        return None if len(records) == 2 and not flaws(home.store) else f"{number}: {records}"
