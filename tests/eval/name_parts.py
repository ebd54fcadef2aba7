"""Parts of names: roles and bytes of invented names of many cultures, beside other parsers.

Set: tests/eval/name_parts.tsv. It is split by a hash of the name: tables and rules were made on
the one half ("tuned"), of the other ("blind") the figures alone were looked at. A name is right
when every part has its bytes and its role; further given names count as given names. Other parsers
know fewer roles, so that there a second measure compares the words of given and of family names.
"""

import hashlib
import json
import pathlib
import re
import unicodedata
from collections import defaultdict

NAMES = pathlib.Path(__file__).parent / "name_parts.tsv"
ROLES = {"t": "title", "g": "given", "m": "given", "i": "initial", "n": "nickname",
         "p": "particle", "y": "patronymic", "f": "family", "s": "suffix"}
EITHER = {"l": ("family", "patronymic"), "u": ("given", "unknown")}


def bare(text, begin, end):
    """The bounds without punctuation around them."""
    while begin < end and unicodedata.category(text[begin])[0] in "PSZ":
        begin += 1
    while begin < end and unicodedata.category(text[end - 1])[0] in "PSZ":
        end -= 1
    return begin, end


def read(marked):
    """The name, and its parts as (begin, end, roles that are right), in characters."""
    name, parts, last = "", [], 0
    for piece in re.split(r"(_[a-z])", marked):
        if re.fullmatch(r"_[a-z]", piece):
            begin, end = bare(name, last, len(name))
            parts.append((begin, end, EITHER.get(piece[1]) or (ROLES[piece[1]],)))
            last = len(name)
        else:
            name += piece
    return name, parts


def rows():
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            culture, marked = line.split("\t")
            yield culture, *read(marked)


def blind(name):
    return hashlib.sha1(name.encode()).digest()[0] % 2 == 0


def found(name, answer):
    """Parts of the library's answer by their bounds, for each reading: {(begin, end): role}."""
    bytes_, spans = name.encode(), []
    for part in answer["parts"]:
        begin = len(bytes_[: part["begin"]].decode())
        spans.append(bare(name, begin, begin + len(part["text"])))
    readings = answer.get("readings") or [
        {"roles": [part["role"] for part in answer["parts"]], "permille": 1000}]
    return [(r["permille"], dict(zip(spans, ("given" if role == "middle" else role
                                             for role in r["roles"])))) for r in readings]


def is_right(parts, got):
    return len(parts) == len(got) and all(
        got.get((begin, end)) in roles for begin, end, roles in parts)


def words(text):
    return "".join(c for c in text.casefold() if c.isalnum())


def coarse(name, parts):
    """Letters of the given names and of the family name with what belongs to it. A father's name
    at the end goes for a family name, elsewhere for a given one."""
    given = family = ""
    for begin, end, roles in parts:
        text = words(name[begin:end])
        last = end == max(e for _, e, r in parts if r[0] not in ("suffix", "title", "nickname"))
        if "family" in roles or "particle" in roles or ("patronymic" in roles and last):
            family += text
        elif roles[0] in ("given", "initial", "patronymic", "unknown"):
            given += text
    return given, family


def peers():
    """Other parsers that are installed: name, function to (given, family) letters."""
    try:
        from nameparser import HumanName

        def human(name):
            n = HumanName(name)
            return words(n.first + n.middle), words(n.last)
        yield "nameparser", human
    except ImportError:
        pass
    try:
        import probablepeople

        def probable(name):
            given = family = ""
            for word, tag in probablepeople.parse(name):
                if tag in ("GivenName", "FirstInitial", "MiddleName", "MiddleInitial"):
                    given += words(word)
                elif tag in ("Surname", "LastInitial"):
                    family += words(word)
            return given, family
        yield "probablepeople", probable
    except ImportError:
        pass


def share(of):
    return f"{sum(of) / len(of):.3f}"


def evaluate(run):
    names = list(rows())
    answers = [json.loads(line) for line in run.idcheck("name", "analyse",
                                                        lines=[name for _, name, _ in names])]
    cultures, right, among, sure, plain, misses = defaultdict(list), {}, {}, {}, {}, []
    for (culture, name, parts), answer in zip(names, answers):
        readings = found(name, answer)
        right[name] = is_right(parts, readings[0][1])
        among[name] = any(is_right(parts, got) for _, got in readings)
        sure[name] = sum(p for p, got in readings if is_right(parts, got)) / 1000
        plain[name] = coarse(name, parts) == coarse(
            name, [(*span, (role,)) for span, role in sorted(readings[0][1].items())])
        cultures[culture].append(right[name])
        if not right[name]:
            mark = "" if not blind(name) else "blind "
            misses.append((mark, f"{culture} {name}: " + " | ".join(
                f"{p} " + " ".join(f"{name[b:e]}={r}" for (b, e), r in sorted(got.items()))
                for p, got in readings)))
    for part, chosen in (("all", (False, True)), ("tuned", (False,)), ("blind", (True,))):
        some = [name for _, name, _ in names if blind(name) in chosen]
        print(f"parts of names [{part}]: {len(some)}, every part right "
              f"{share([right[n] for n in some])}, in one of the readings "
              f"{share([among[n] for n in some])}, probability given to it "
              f"{share([sure[n] for n in some])}; given and family name right "
              f"{share([plain[n] for n in some])}" + "".join(
                  f", {peer} " + share([parse(name) == coarse(name, parts)
                                        for _, name, parts in names if blind(name) in chosen])
                  for peer, parse in peers()))
    worst = sorted((sum(r) / len(r), c) for c, r in cultures.items() if len(r) > 3)
    print(f"  {len(cultures)} cultures; worst of those with four names: "
          + ", ".join(f"{c} {r:.2f}" for r, c in worst[:6]))
    run.show([text for mark, text in misses if not mark])
