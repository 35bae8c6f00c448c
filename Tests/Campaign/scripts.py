"""What is done while the program is killed: conversations, and calls from the shell.

Conversations are the golden transcripts, so that a plugin whose conversations are recorded takes
part by that alone. Calls are the lines of `calls.txt`.
"""

import os
import shlex

HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = os.path.join(HERE, os.pardir, "Transcripts", "Golden")
LABELS = ("lotse> ", "> ", "Nummer zum Ändern, Enter geht weiter > ",
          "Number to change, Enter goes on > ")
# What chance decides cannot be compared with another run; what is only asked writes nothing; plain
# output, meant to be read aloud, does not say when a line may be typed; and while an editor has the
# terminal, nothing may.
LEFT_OUT = {"impulse-de", "impulse-en", "help-de", "help-en", "knowledge-de", "knowledge-en",
            "mistakes-de", "mistakes-en", "plain-de", "roles-plain-de"}


class Conversation:
    """The typed lines of a transcript, and under what circumstances they are typed."""

    def __init__(self, name):
        self.name, self.lines, self.settings = name, [], {}
        # Whether each line was typed at the prompt of the session, and not at a question.
        self.asks = []
        with open(os.path.join(GOLDEN, name + ".txt"), encoding="utf-8") as file:
            for line in file.read().split("\n"):
                if line.startswith("# ") and not self.lines and ": " in line:
                    key, value = line[2:].split(": ", 1)
                    self.settings[key] = value
                    continue
                label = next((l for l in LABELS if line.startswith(l) or line + " " == l), None)
                if label:
                    self.lines.append(line[len(label):])
                    self.asks.append(label == LABELS[0])

    @property
    def options(self):
        plain = ("--plain",) if self.settings.get("plain") == "yes" else ()
        return ("--now", self.settings.get("now", "2026-11-23T10:00"),
                "--lang", self.settings.get("language", "de"), *plain)

    @property
    def former(self):
        """The conversation after which this one comes, if it does."""
        name = self.settings.get("after")
        return Conversation(name) if name else None


def conversations():
    names = sorted(name[:-4] for name in os.listdir(GOLDEN) if name.endswith(".txt"))
    return [Conversation(name) for name in names if name not in LEFT_OUT]


def calls():
    """The words of each call, in order; each builds on those before."""
    with open(os.path.join(HERE, "calls.txt"), encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    return [shlex.split(line) for line in lines if line and not line.startswith("#")]
