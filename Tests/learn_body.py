#!/usr/bin/env python3
"""Learn the weights of Sources/Extraction/BodyWeights+Table.swift, and say by cross-validation what they are worth.

  learn_body.py RAPPORTEUR PAGES [--write TABLE] [--l2 1]

RAPPORTEUR is the built command, PAGES a folder laid out as WCXB (html/ID.html.gz and ground-truth/ID.json, or
html/ID.html). Needs numpy.

A block of a page counts as body where at least half of its runs of three words (for shorter blocks, the line as a whole)
stand in the page's true text, and no more often than there. Two logistic regressions are fitted, each block weighing by its share of the page's words:
the first on what a block is alone, the second also on what the first one says of the blocks around it. The second is
fitted on odds of the first that come from the other folds, so that it sees what it will see on new pages. Pages are
divided in five folds by their place in the order of names; a fold's figure comes from weights that have not seen it.

The confidence is learnt from the same run: the F1 that the odds of a page's blocks lead to expect, by weights that have
not seen the page, against the F1 that it reached, as a curve that never falls through the means of equal groups of pages.
How far the curve of four folds is off on the fifth, and how well it tells pages below .8, is printed.
"""
import argparse
import collections
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np

WORD = re.compile(r"\w+")
FOLDS = 5
FIRST_SURROUNDING = "window1"
# An element that declares the whole page its body teaches nothing.
LEFT_OUT = {"in-declared"}
# Groups of pages behind the curve of the confidence.
GROUPS = 10


def documents(command, pages, folder):
    html = os.path.join(pages, "html")
    for name in sorted(os.listdir(html)):
        path = os.path.join(html, name)
        with gzip.open(path) if name.endswith(".gz") else open(path, "rb") as stream:
            with open(os.path.join(folder, name[:-3] if name.endswith(".gz") else name), "wb") as out:
                out.write(stream.read())
    return subprocess.run([command, "parse", folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def evidence(command, documents, weights=None):
    """(names, {id: (texts, rows)}) by the weights given as {name: [alone, among]}."""
    arguments = [command, "evidence"]
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        if weights is not None:
            json.dump(weights, file)
            file.flush()
            arguments += ["--weights", file.name]
        lines = subprocess.run(arguments, input=documents, stdout=subprocess.PIPE, check=True).stdout.splitlines()
    names, pages = json.loads(lines[0]), {}
    for line in lines[1:]:
        page = json.loads(line)
        rows = np.zeros((len(page["rows"]), len(names)))
        for at, row in enumerate(page["rows"]):
            rows[at, row["places"]] = row["values"]
        pages[os.path.basename(page["location"]).rsplit(".", 1)[0]] = ([row["text"] for row in page["rows"]], rows)
    return names, pages


class Truth:
    def __init__(self, path, texts, links):
        with open(path, encoding="utf-8") as file:
            body = json.load(file)["ground_truth"].get("main_content") or ""
        words = WORD.findall(body.lower())
        self.bag = collections.Counter(words)
        self.words = [WORD.findall(text.lower()) for text in texts]
        self.lengths = np.array([len(text.encode()) for text in texts], dtype=float)
        runs = set(zip(words, words[1:], words[2:]))
        lines = {" ".join(WORD.findall(line.lower())) for line in body.split("\n")}
        self.labels = np.array([self.label(block, runs, lines) for block in self.words])
        self.unlabel(" %s " % " ".join(words), links)
        share = np.array([min(len(block), 60) + 1.0 for block in self.words])
        self.weights = np.minimum(share / max(50, len(words)) * 1000, 1000) / 20 if len(share) else share

    @staticmethod
    def label(block, runs, lines):
        if len(block) < 3:
            return float(bool(block) and " ".join(block) in lines)
        own = list(zip(block, block[1:], block[2:]))
        return float(sum(run in runs for run in own) * 2 >= len(own))

    def unlabel(self, body, links):
        """Takes the label off blocks that stand on the page more often than in its text: links to headings first."""
        alike = collections.defaultdict(list)
        for at, block in enumerate(self.words):
            if self.labels[at] and block:
                alike[" ".join(block)].append(at)
        for text, places in alike.items():
            count = body.count(" %s " % text) if len(places) > 1 else 1
            for at in sorted(places, key=lambda at: (links[at], at))[max(1, count):]:
                self.labels[at] = 0.0

    def score(self, taken):
        got = collections.Counter(word for block, is_taken in zip(self.words, taken) if is_taken for word in block)
        hits = sum((got & self.bag).values())
        if not got or not self.bag:
            return (float(not got and not self.bag),) * 3
        p, r = hits / sum(got.values()), hits / sum(self.bag.values())
        return (2 * p * r / (p + r) if hits else 0.0), p, r


def fit(rows, labels, weights, columns, l2):
    """A logistic regression by Newton's method on some columns; zeros elsewhere."""
    x = rows[:, columns]
    ridge = np.eye(len(columns)) * l2
    b = np.zeros(len(columns))

    def loss(b):
        z = x @ b
        return np.sum(weights * (np.logaddexp(0, z) - labels * z)) + b @ ridge @ b / 2

    here = loss(b)
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ b, -30, 30)))
        hessian = (x * (weights * p * (1 - p))[:, None]).T @ x + ridge
        step = np.linalg.solve(hessian, x.T @ (weights * (p - labels)) + ridge @ b)
        there = loss(b - step)
        while there > here + 1e-9 and abs(step).max() > 1e-4:
            step = step / 4
            there = loss(b - step)
        b, gain, here = b - step, here - there, there
        if gain < 1e-3:
            break
    full = np.zeros(rows.shape[1])
    full[columns] = b
    return full


def expected(odds, lengths, threshold):
    """The F1 that odds lead to expect, as `BodyFinder` computes it."""
    chances, taken = 1 / (1 + np.exp(-odds)), odds > threshold
    total = lengths[taken].sum() + (chances * lengths).sum()
    return 2 * (chances * lengths)[taken].sum() / total if total else 0.0


def curve(points):
    """Means of equal groups of (expected, reached), in order, neighbours that fall joined."""
    points = sorted(points)
    groups = [[(np.mean(part[:, 0]), np.mean(part[:, 1]), len(part))] for part in
              np.array_split(np.array(points), GROUPS)]
    merged = []
    for (x, y, n), in groups:
        merged.append((x, y, n))
        while len(merged) > 1 and merged[-2][1] >= merged[-1][1]:
            (x1, y1, n1), (x2, y2, n2) = merged[-2:]
            merged[-2:] = [((x1 * n1 + x2 * n2) / (n1 + n2), (y1 * n1 + y2 * n2) / (n1 + n2), n1 + n2)]
    return [(0.0, 0.0)] + [(x, y) for x, y, _ in merged]


def judge(points):
    """Prints how far the curve of four folds is off on the fifth; gives the curve of all."""
    ids = sorted(points)
    said = {}
    for k in range(FOLDS):
        xs, ys = zip(*curve([points[i] for i in ids if i not in set(ids[k::FOLDS])]))
        said.update({i: np.interp(points[i][0], xs, ys) for i in ids[k::FOLDS]})
    order = sorted(ids, key=said.get)
    off = [abs(np.mean([said[i] - points[i][1] for i in part])) for part in np.array_split(order, GROUPS)]
    bad = [said[i] for i in ids if points[i][1] < .8]
    good = [said[i] for i in ids if points[i][1] >= .8]
    ranked = np.mean([(b < g) + (b == g) / 2 for b in bad for g in good]) if bad and good else 1.0
    print("confidence: off by %.3f; pages below .8 rank under the others in %.3f of pairs" % (np.mean(off), ranked))
    for low in (.8, .85, .9):
        flagged = [i for i in ids if said[i] < low]
        print("  below %.2f: %d pages, %d of the %d below .8, mean F1 %.3f" % (
            low, len(flagged), sum(points[i][1] < .8 for i in flagged), len(bad),
            np.mean([points[i][1] for i in flagged]) if flagged else 0))
    return curve(list(points.values()))


def stack(pages, truths, ids):
    return (np.vstack([pages[i][1] for i in ids]), np.concatenate([truths[i].labels for i in ids]),
            np.concatenate([truths[i].weights for i in ids]))


def main():
    ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    ap.add_argument("command")
    ap.add_argument("pages")
    ap.add_argument("--write", help="the Swift table to write")
    ap.add_argument("--l2", type=float, default=1.0)
    ap.add_argument("--threshold", type=float, default=-0.5)
    ap.add_argument("--points", help="a file to write each page's expected and reached F1 to")
    ap.add_argument("--worst", type=int, default=0)
    ap.add_argument("--without", default="", help="features to leave out, by commas")
    arg = ap.parse_args()
    left_out = LEFT_OUT | set(arg.without.split(","))

    with tempfile.TemporaryDirectory() as folder:
        parsed = documents(arg.command, arg.pages, folder)
    names, pages = evidence(arg.command, parsed, {})
    links = names.index("links")
    truths = {i: Truth(os.path.join(arg.pages, "ground-truth", i + ".json"), texts, rows[:, links])
              for i, (texts, rows) in pages.items()}
    ids = [i for i in sorted(pages) if len(pages[i][0])]
    split = [ids[k::FOLDS] for k in range(FOLDS)]
    at = names.index(FIRST_SURROUNDING)
    end = at + names[at:].index("containerShare") + 1
    alone = [k for k, name in enumerate(names) if not at <= k < end and name not in left_out]
    among = [k for k, name in enumerate(names) if name not in left_out]

    unseen = {}
    for fold in split:
        first = fit(*stack(pages, truths, [i for i in ids if i not in set(fold)]), alone, arg.l2)
        by_fold = evidence(arg.command, parsed, {name: [w, 0.0] for name, w in zip(names, first)})[1]
        unseen.update({i: by_fold[i] for i in fold})
    figures, points = {}, {}
    for fold in split:
        second = fit(*stack(unseen, truths, [i for i in ids if i not in set(fold)]), among, arg.l2)
        for i in fold:
            odds = unseen[i][1] @ second
            figures[i] = {t: truths[i].score(odds > t) for t in (-1.0, -0.75, -0.5, -0.25, 0.0)}
            points[i] = (expected(odds, truths[i].lengths, arg.threshold), truths[i].score(odds > arg.threshold)[0])
    for t in (-1.0, -0.75, -0.5, -0.25, 0.0):
        f1, p, r = np.mean([figures[i][t] for i in figures], axis=0)
        print("threshold %5.2f  F1 %.4f  P %.4f  R %.4f  over .7: %.4f" % (
            t, f1, p, r, np.mean([figures[i][t][0] for i in figures if figures[i][t][0] > .7])))
    for i in sorted(figures, key=lambda i: figures[i][arg.threshold][0])[: arg.worst]:
        print("  %s  %.3f  P %.3f  R %.3f" % (i, *figures[i][arg.threshold]))

    knots = judge(points)
    if arg.points:
        with open(arg.points, "w", encoding="utf-8") as out:
            json.dump(points, out)
    first = fit(*stack(pages, truths, ids), alone, arg.l2)
    second = fit(*stack(unseen, truths, ids), among, arg.l2)
    f1 = np.mean([figures[i][arg.threshold][0] for i in figures])
    if arg.write:
        write(arg.write, names, first, second, arg.threshold, f1, len(ids), arg.l2, knots)
    else:
        print("knots", ", ".join("(%.3f, %.3f)" % knot for knot in knots))
        for name, a, b in zip(names, first, second):
            print("%-22s %7.2f %7.2f" % (name, a, b))
    return 0


def write(path, names, first, second, threshold, f1, count, l2, knots):
    with open(path, "w", encoding="utf-8") as out:
        out.write("""extension BodyWeights {
    /// The learnt weights.
    static let standard = BodyWeights(rows)

    /// Blocks above these log-odds are body.
    static let threshold: Float = %g

    /// The F1 that pages reached, by the one that the odds of their blocks led to expect, in rising order of both.
    ///
    /// Source: the same run, by weights that have not seen the page.
    static let reached: [(expected: Double, reached: Double)] = [
        %s
    ]

    /// Source: `Tests/learn_body.py` over %d articles of the Web Content Extraction Benchmark's development split
    /// (CC-BY-4.0), ridge %g; body F1 %.3f in five-fold cross-validation.
    private static let rows: [(name: String, alone: Float, among: Float)] = [
""" % (threshold, ",\n        ".join("(%.3f, %.3f)" % knot for knot in knots), count, l2, f1))
        for name, a, b in zip(names, first, second):
            if abs(a) >= 0.005 or abs(b) >= 0.005:
                out.write('        ("%s", %.2f, %.2f),\n' % (name, a, b))
        out.write("    ]\n}\n")


if __name__ == "__main__":
    sys.exit(main())
