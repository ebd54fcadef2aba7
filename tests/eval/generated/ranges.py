"""Ranges of dates as résumés of some 75 languages say them: ranges.tsv filled in with the names that ICU
has for months, and ICU's own writing of intervals. Needs PyICU (Debian: python3-icu)."""

import datetime
import pathlib
import re
import unicodedata

import icu

PAIRS = [((2015, 3), (2018, 6)), ((2009, 11), (2013, 2)), ((2016, 9), (2020, 5)),
         ((2012, 1), (2014, 8)), ((2017, 7), (2021, 10)), ((2011, 4), (2019, 12))]
SKELETONS = ("yMMMM", "yMMM", "yM", "y", "yMMMMd", "yMMMd", "yMd")
DIGITS = {"ar": "٠", "fa": "۰", "hi": "०", "mr": "०", "ne": "०", "bn": "০", "my": "၀", "km": "០", "th": "๐",
          "ta": "௦", "gu": "૦", "kn": "೦", "te": "౦", "ml": "൦", "pa": "੦", "lo": "໐", "ur": "۰"}
UNSPACED = {"ja", "zh", "zh_Hant", "ko"}


def moment(year, month, day=14):
    return datetime.datetime(year, month, day, 12, tzinfo=datetime.timezone.utc).timestamp()


def written(locale, pattern, year, month):
    writer = icu.SimpleDateFormat(pattern, icu.Locale(locale + "@calendar=gregorian"))
    writer.setTimeZone(icu.TimeZone.createTimeZone("UTC"))
    return writer.format(moment(year, month))


def month_text(year, month):
    return f"{year:04d}-{month:02d}"


def digits(text, zero):
    return "".join(chr(ord(zero) + int(c)) if c in "0123456789" else c for c in text)


def side(locale, cases, prefix, when):
    """Values of the names in a template for one end."""
    year, month = when
    values = {"G": written(locale, "MMMM", year, month), "N": written(locale, "LLLL", year, month),
              "S": written(locale, "MMM", year, month), "y": str(year), "n": str(month),
              "nn": f"{month:02d}", "t": str(year + 543), "r": str(year - 1911),
              "k": digits(str(year), "០"), "m": digits(str(year), "၀")}
    values["G0"] = re.sub("^(de |d.)", "", values["G"])
    values["Kka"] = values["N"].removesuffix("ი")
    values |= {name: months[month - 1] for name, months in cases.items()}
    return {prefix + name: value for name, value in values.items()}


def said(language, kind, text, start, end):
    """(language, kind of row, text, start, end) as the command prints them."""
    a, b = month_text(*start), month_text(*end)
    ends = {"now": (a, "now"), "years": (str(start[0]), str(end[0])),
            "days": (a + "-01", b + "-30")}.get(kind, (a, b))
    return language, "said", text, *ends


def intervals(language, shift):
    """ICU's own intervals."""
    locale = icu.Locale(language + "@calendar=" + ("buddhist" if language == "th" else "gregorian"))
    for number, skeleton in enumerate(SKELETONS):
        if language == "en" and skeleton == "yMd":
            continue  # 3/14/2015 - 6/27/2018 is read, but as both orders where both could be
        (ay, am), (by, bm) = PAIRS[(number + shift) % len(PAIRS)]
        text = icu.DateIntervalFormat.createInstance(skeleton, locale).format(
            icu.DateInterval(moment(ay, am), moment(by, bm, 27)))
        a, b = month_text(ay, am), month_text(by, bm)
        if "d" in skeleton:
            a, b = a + "-14", b + "-27"
        yield (language, "icu", text) + ((str(ay), str(by)) if skeleton == "y" else (a, b))


def shapes(language, cases, now, shift):
    """What hands do to a range: capitals, lost dashes, one year for both, other digits, brackets."""
    for round_ in range(3):
        start, end = PAIRS[(shift + round_ * 2) % len(PAIRS)]
        v = side(language, cases, "a", start) | side(language, cases, "b", end)
        a, b = month_text(*start), month_text(*end)
        whole = f"{v['aN']} {v['ay']} – {v['bN']} {v['by']}"
        yield language, "lost dash", f"{v['aN']} {v['ay']} {v['bN']} {v['by']}", a, b
        yield language, "short", f"{v['aS']} {v['ay']} – {v['bS']} {v['by']}", a, b
        yield language, "capitals", whole.upper(), a, b
        yield language, "brackets", f"Larkspur Example ({whole})", a, b
        yield language, "no marks", unicodedata.normalize("NFC", "".join(
            c for c in unicodedata.normalize("NFD", whole) if not 0x300 <= ord(c) < 0x370)), a, b
        if language in DIGITS:
            yield language, "own digits", digits(whole, DIGITS[language]), a, b
        if now:
            word = now[round_ % len(now)]
            yield language, "now", f"{v['ay']} – {word}", v["ay"], "now"
            yield language, "now", f"{v['ann']}/{v['ay']} - {word}", a, "now"


def rows():
    cases, templates = {}, {}
    path = pathlib.Path(__file__).with_name("ranges.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, kind, text = line.split("\t")
        if language == "case":
            cases[kind] = text.split()
        else:
            templates.setdefault(language, []).append((kind, text))
    for shift, (language, of_language) in enumerate(templates.items()):
        if language == "none":
            yield from (("none", "none", text, "", "") for _, text in of_language)
            continue
        now = []
        for number, (kind, template) in enumerate(of_language):
            found = re.search(r"[^{}]\{ay\}\.?\s*[–—-]\s*([^{}]+)$", template)
            if kind == "now" and found:
                now.append(found[1])
            for turn in (0, 1):
                start, end = PAIRS[(number * 2 + turn * 3 + len(language)) % len(PAIRS)]
                if kind == "days" and end[1] == 2:
                    continue  # no 30 February
                values = side(language, cases, "a", start) | side(language, cases, "b", end)
                yield said(language, kind, template.format(**values), start, end)
        yield from intervals(language, shift)
        if language not in UNSPACED:
            yield from shapes(language, cases, now, shift)
