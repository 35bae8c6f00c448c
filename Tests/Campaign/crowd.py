"""Many at once: processes that write, sessions at terminals and the service that reminds."""

import os
import shutil
import threading
import time

from program import Home
from store import content


class Crowd:
    def __init__(self, binary, folder, seconds):
        self.home, self.seconds = Home(binary, os.path.join(folder, "crowd")), seconds
        self.confirmed, self.problems, self.lock = 0, [], threading.Lock()
        shutil.rmtree(self.home.folder, ignore_errors=True)
        os.makedirs(self.home.folder)

    def rows(self):
        self.home.call("log", "list", "today")
        watch = self.home.start("watch")
        end = time.monotonic() + self.seconds
        bodies = [(self.calling, number) for number in range(7)] + [(self.talking, 7)]
        threads = [threading.Thread(target=body, args=(number, end)) for body, number in bodies]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if watch.poll() is not None:
            self.problems.append(f"watch ended by itself: {watch.communicate()}")
        watch.terminate()
        said, complaints = watch.communicate(timeout=60)
        if watch.returncode != 0 or complaints:
            self.problems.append(f"watch: exit {watch.returncode}, {complaints.decode()}")
        check = self.home.call("store", "check")
        if check.returncode != 0:
            self.problems.append(check.stdout.decode())
        rows = content(self.home.store)["records"]
        for kind in ("log.entry", "agenda.item"):
            numbers = [int(row.split(",")[1]) for row in rows if f"'{kind}'" in row]
            if numbers != list(range(1, len(numbers) + 1)):
                self.problems.append(f"{kind}: the numbers have gaps")
        if len(rows) != self.confirmed:
            self.problems.append(f"{self.confirmed} were confirmed, {len(rows)} are there")
        yield (f"confirmed by 7 writing processes and a session beside the reminding service, "
               f"in {self.seconds} s"), self.confirmed, self.problems

    def calling(self, writer, end):
        number = 0
        while time.monotonic() < end:
            number += 1
            words = ["log"] if number % 2 else ["agenda", "add"]
            outcome = self.home.call(*words, f"Eintrag {number} von {writer}")
            with self.lock:
                self.confirmed += outcome.returncode == 0
                if outcome.returncode != 0:
                    self.problems.append(outcome.stderr.decode())

    def talking(self, writer, end):
        talk = self.home.talk()
        talk.wait(1)
        number = 0
        while time.monotonic() < end:
            number += 1
            talk.type(f"/log Eintrag {number} von {writer}")
            talk.wait(number + 1)
            with self.lock:
                self.confirmed += 1
        if talk.leave() != 0:
            self.problems.append(f"the session ended with {talk.status}")
