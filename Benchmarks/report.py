"""The table for people, the data for programs, and the history of both."""

import datetime
import json
import os
import platform
import subprocess

HISTORY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "history")
HEADER = ["what", "bar", "ratio", "Lotse", "floor"]


def cells(row):
    ratio = f"{row.ratio:.2f}x" if row.ratio else row.note or "–"
    return [row.what, row.bar, ratio] + [
        spread.words() if spread else "–" for spread in (row.lotse, row.floor)]


def text(rows):
    table = [HEADER] + [cells(row) for row in rows]
    widths = [max(len(line[column]) for line in table) for column in range(len(HEADER))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in table]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths)] + lines[1:])


def data(rows):
    return json.dumps([fields(row) for row in rows], ensure_ascii=False, indent=2)


def fields(row):
    numbers = lambda spread: spread and {"median": spread.median, "low": spread.low, "high": spread.high}
    return {
        "what": row.what, "bar": row.bar, "ratio": row.ratio, "note": row.note, "value": row.value,
        "lotse": numbers(row.lotse), "floor": numbers(row.floor),
    }


def keep(rows, arguments):
    """Writes the result down under the version that was measured; says where."""
    version = subprocess.run([arguments.lotse, "--version"], capture_output=True, text=True,
                             check=True).stdout.split()[-1]
    path = os.path.join(HISTORY, version + ".json")
    os.makedirs(HISTORY, exist_ok=True)
    machine = {"processors": os.cpu_count(), "system": platform.system(), "architecture": platform.machine()}
    result = {
        "version": version, "day": datetime.date.today().isoformat(), "runs": arguments.runs,
        "machine": machine, "rows": [fields(row) for row in rows],
    }
    with open(path, "w", encoding="utf-8") as file:
        json.dump(result, file, ensure_ascii=False, indent=2)
        file.write("\n")
    return f"bench: kept in {path}"
