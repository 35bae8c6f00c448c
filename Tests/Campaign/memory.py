"""Memory in the long run: a session of 10,000 commands."""

import os
import subprocess

from program import Home

ROUND = ["/log Notiz über die #Vergabe", "/log list", "/search Vergabe", "/agenda add Aufgabe --due today",
         "/agenda list", "/agenda", "/undo", "what did I do last week", "/log meeting", "/cancel"]


class Memory:
    def __init__(self, binary, folder, commands):
        self.home, self.commands = Home(binary, os.path.join(folder, "memory")), commands

    def rows(self):
        talk = self.home.talk()
        talk.wait(1)
        sizes = []
        for number in range(self.commands):
            talk.type(ROUND[number % len(ROUND)])
            talk.wait(talk.prompts + 1)
            talk.output = b"\x1b[?2004h"
            if number % (self.commands // 10) == self.commands // 10 - 1:
                with open(f"/proc/{talk.process}/status") as status:
                    sizes.append(next(int(line.split()[1]) for line in status if line.startswith("VmRSS")))
        talk.leave()
        growth = sizes[-1] - sizes[len(sizes) // 2 - 1]
        problems = [] if growth < 2048 else [f"grew by {growth} kB in the second half: {sizes}"]
        yield (f"commands in one session; {sizes[0] / 1024:.1f} MB after a tenth, "
               f"{sizes[-1] / 1024:.1f} MB at the end"), self.commands, problems
