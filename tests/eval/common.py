"""What every evaluation uses: the command, the listing of failures, the measures."""

import subprocess
import unicodedata


class Run:
    """One evaluation: the command, the folder of data, how many failures to list."""

    def __init__(self, command, data, listed):
        self.command = command
        self.data = data
        self.listed = listed

    def idcheck(self, *words, lines=None):
        """Output lines of the command; lines go to its standard input."""
        text = None if lines is None else "".join(line + "\n" for line in lines)
        result = subprocess.run([self.command, *map(str, words)], input=text, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        return result.stdout.splitlines()

    def show(self, failures):
        for failure in failures[: self.listed]:
            print("      ", failure)


def fold(text):
    text = unicodedata.normalize("NFKC", text or "").casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


class Tally:
    """Precision and recall of multisets, field by field."""

    def __init__(self):
        self.right = self.found = self.true = 0

    def add(self, found, true):
        rest = list(true)
        self.found += len(found)
        self.true += len(true)
        for value in found:
            if value in rest:
                rest.remove(value)
                self.right += 1

    def f1(self):
        return 2 * self.right / (self.found + self.true) if self.found + self.true else 0.0


def recall_at(positives, negatives, rate):
    ranked = sorted(negatives, reverse=True)
    threshold = ranked[int(rate * len(ranked))]
    return sum(p > threshold for p in positives) / len(positives), threshold


def auc(positives, negatives):
    both = sorted([(value, 1) for value in positives] + [(value, 0) for value in negatives])
    ranks, i = 0.0, 0
    while i < len(both):
        j = i
        while j < len(both) and both[j][0] == both[i][0]:
            j += 1
        ranks += sum(label for _, label in both[i:j]) * (i + 1 + j) / 2
        i = j
    n = len(positives)
    return (ranks - n * (n + 1) / 2) / (n * len(negatives))


def hash_of(text):
    value = 14695981039346656037
    for byte in text.encode():
        value = (value ^ byte) * 1099511628211 % 2 ** 64
    return value
