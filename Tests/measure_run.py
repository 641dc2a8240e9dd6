"""Measures `rapporteur run` over generated pages: what a run without changes costs, and whether memory grows.

    python3 Tests/measure_run.py .build/release/rapporteur [5000 20000]

Each size: a first run, one with nothing changed, and one from the normaliser on with another parameter.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

PEOPLE = ["Orsolya Tandari", "Bekzod Mirzaev", "Ilse Vanderhout", "Dragan Petkoski", "Aina Kalnberga"]
OFFICES = ["Head of the harbour office", "Chief surveyor", "Deputy Mayor of Quayside", "Ferry inspector"]
PAYERS = ["the Government of Norway", "the European Union", "Germany and Italy", "the Swiss Embassy"]


def page(number, chance):
    """A page of about 20 KB, the furniture around the text among them."""
    said = "\n".join(
        f"<p>“We counted {chance.randint(2, 900)} ferries at quay {number}, and {chance.randint(2, 90)} did not "
        f"float,” said {chance.choice(PEOPLE)}, {chance.choice(OFFICES)}, on {chance.randint(1, 28)} May.</p>"
        for _ in range(4))
    told = "\n".join(
        f"<p>The survey of quay {number + row} took place from {row + 1} to {row + 9} March 2020 and was attended "
        f"by {chance.randint(5, 80)} participants from the border towns along the river and its {row} canals.</p>"
        for row in range(8))
    links = "".join(f'<li class="menu-{row}"><a href="/quay/{row}">Quay {row}</a></li>' for row in range(250))
    return f"""<html><head><title>Ferries counted, {number}</title></head><body><ul class="menu">{links}</ul>
<div class="content--header"><h1>Ferries counted at quay {number}</h1></div>
<div class="content--content"><div class="pane-content"><p>VIENNA, 4 May 2020 - The ferries of quay {number} were
counted in {chance.randint(2, 40)} rounds.</p>{said}{told}
<p>The survey was funded by {chance.choice(PAYERS)}.</p></div></div></body></html>"""


def run(binary, pipeline, *arguments):
    """Seconds, CPU seconds, peak megabytes and the report of one run."""
    began = time.time()
    process = subprocess.Popen(
        [binary, "run", pipeline, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    told = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, told
    report = json.load(open(os.path.dirname(pipeline) + "/workspace/report.json"))
    stages = {stage["stage"]: stage["pages"] for stage in report["stages"]}
    return time.time() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, stages


def describe(folder, part=""):
    """Writes the pipeline."""
    with open(folder + "/p.yaml", "w") as file:
        file.write(f"sources: [{{files: {folder}/pages}}]\nworkspace: {folder}/workspace\n"
                   f"sinks: [{{json_lines: {folder}/records.jsonl}}, {{sqlite: {folder}/records.sqlite}}]\n{part}\n")


def measure(binary, count):
    """Runs over `count` pages and prints a line a run."""
    folder = tempfile.mkdtemp(prefix="rapporteur-measure-")
    chance = random.Random(count)
    for number in range(count):
        os.makedirs(f"{folder}/pages/{number // 1000:03}", exist_ok=True)
        with open(f"{folder}/pages/{number // 1000:03}/{number:06}.html", "w") as file:
            file.write(page(number, chance))
    describe(folder)
    first = run(binary, folder + "/p.yaml")
    again = run(binary, folder + "/p.yaml")
    describe(folder, "stages: {normalise: {without: [date]}}")
    later = run(binary, folder + "/p.yaml", "--from", "normalise")
    for name, (seconds, cpu, peak, stages) in [("first", first), ("again", again), ("--from normalise", later)]:
        print(f"{count:6} pages, {name:16} {seconds:7.2f} s {cpu:7.2f} s CPU {peak:6.0f} MB {stages}")
    print(f"{count:6} pages, again costs {again[0] / first[0]:.1%} of the time, {again[1] / first[1]:.1%} of the CPU")
    shutil.rmtree(folder)
    return first[2]


if __name__ == "__main__":
    sizes = [int(size) for size in sys.argv[2:]] or [5_000, 20_000]
    peaks = [measure(sys.argv[1], size) for size in sizes]
    print("peaks: " + ", ".join(f"{peak:.0f} MB" for peak in peaks) + f", x{peaks[-1] / peaks[0]:.2f}")
