"""Invented careers that hold together, written down as people of 30 countries do.

A life is drawn first, to the day; two sources then tell it, each with its own habits: precision,
rounding, what it leaves out, what it calls a firm, how it writes a date. Whatever a reader finds
to contradict in them is wrong.
"""

import datetime
import json
import random

Day = datetime.date
AS_OF = Day(2026, 11, 23)

# code: (language of the résumé, cities, IANA offsets of winter and summer in minutes, first month
# of a school year, length of a first degree, share with military or civil service)
COUNTRIES = {
    "US": ("en", ["Columbus, OH", "Austin, TX"], (-300, -240), 8, 4, 0.05),
    "CA": ("en", ["Toronto, ON"], (-300, -240), 9, 4, 0.02),
    "GB": ("en", ["Leeds", "Bristol"], (0, 60), 9, 3, 0.02),
    "IE": ("en", ["Dublin"], (0, 60), 9, 4, 0),
    "DE": ("de", ["Berlin", "Hamburg"], (60, 120), 10, 3, 0.2),
    "AT": ("de", ["Wien", "Graz"], (60, 120), 10, 3, 0.4),
    "CH": ("de", ["Zürich"], (60, 120), 9, 3, 0.5),
    "FR": ("fr", ["Lyon", "Nantes"], (60, 120), 9, 3, 0.05),
    "BE": ("fr", ["Bruxelles"], (60, 120), 9, 3, 0),
    "NL": ("nl", ["Utrecht", "Rotterdam"], (60, 120), 9, 3, 0),
    "ES": ("es", ["Valencia", "Sevilla"], (60, 120), 9, 4, 0),
    "PT": ("pt", ["Porto", "Lisboa"], (0, 60), 9, 3, 0),
    "IT": ("it", ["Torino", "Bologna"], (60, 120), 10, 3, 0.05),
    "PL": ("pl", ["Kraków", "Gdańsk"], (60, 120), 10, 3, 0.05),
    "CZ": ("en", ["Brno"], (60, 120), 9, 3, 0.05),
    "SE": ("sv", ["Göteborg", "Malmö"], (60, 120), 9, 3, 0.1),
    "FI": ("en", ["Tampere"], (120, 180), 9, 3, 0.5),
    "GR": ("en", ["Athens"], (120, 180), 9, 4, 0.5),
    "TR": ("tr", ["Ankara", "İzmir"], (180, 180), 9, 4, 0.5),
    "UA": ("ru", ["Kyiv"], (120, 180), 9, 4, 0.1),
    "IL": ("en", ["Haifa"], (120, 180), 10, 3, 0.8),
    "IN": ("en", ["Pune", "Chennai"], (330, 330), 7, 4, 0),
    "CN": ("zh", ["上海", "成都"], (480, 480), 9, 4, 0.02),
    "JP": ("ja", ["大阪市", "東京"], (540, 540), 4, 4, 0),
    "KR": ("ko", ["서울", "부산"], (540, 540), 3, 4, 0.5),
    "PH": ("en", ["Cebu City"], (480, 480), 6, 4, 0),
    "BR": ("pt", ["Curitiba", "Recife"], (-180, -180), 2, 4, 0.1),
    "AR": ("es", ["Rosario"], (-180, -180), 3, 5, 0),
    "MX": ("es", ["Guadalajara"], (-360, -360), 8, 4, 0.02),
    "NG": ("en", ["Lagos"], (60, 60), 9, 4, 0.6),
}

MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
          "dicembre",
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad "
          "grudzień",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ru": "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь",
}
NOW = {"en": "Present", "de": "heute", "fr": "aujourd'hui", "nl": "heden", "es": "actualidad",
       "pt": "atual", "it": "oggi", "pl": "obecnie", "sv": "nu", "tr": "halen",
       "ru": "настоящее время", "zh": "至今", "ja": "現在", "ko": "현재"}
HEADS = {"en": ("Experience", "Education"), "de": ("Berufserfahrung", "Ausbildung"),
         "fr": ("Expérience professionnelle", "Formation"), "nl": ("Werkervaring", "Opleiding"),
         "es": ("Experiencia profesional", "Educación"),
         "pt": ("Experiência profissional", "Formação acadêmica"),
         "it": ("Esperienza professionale", "Istruzione"),
         "pl": ("Doświadczenie zawodowe", "Wykształcenie"),
         "sv": ("Arbetslivserfarenhet", "Utbildning"), "tr": ("İş Deneyimi", "Eğitim"),
         "ru": ("Опыт работы", "Образование"), "zh": ("工作经历", "教育背景"),
         "ja": ("職歴", "学歴"), "ko": ("경력", "학력")}
FIRMS = ["Birkenfeld Werke", "Halvard Systems", "Larkmoor Foods", "Ostrava Optics", "Pellworm Data",
         "Quillon Energy", "Ravensbrook Retail", "Solvang Media", "Tarnhill Bank", "Umbriel Labs",
         "Varga Logistics", "Westerly Rail", "Yarrow Health", "Zephyrine Air", "Corvane Motors",
         "Dunmere Telecom", "Elmstead Paper", "Fenwick Robotics"]
SUFFIX = {"DE": " GmbH", "AT": " GmbH", "CH": " AG", "US": " Inc.", "GB": " Ltd", "FR": " SAS",
          "NL": " B.V.", "ES": " S.L.", "IT": " S.r.l.", "PL": " Sp. z o.o.", "SE": " AB",
          "FI": " Oy", "IN": " Pvt Ltd", "JP": "株式会社", "BR": " Ltda"}
TITLES = ["Software Engineer", "Data Analyst", "Systems Administrator", "Product Manager",
          "Accountant", "QA Analyst", "Backend Developer", "Designer"]
SCHOOLS = ["University of Marrowdale", "Institute of Technology Kestrel", "Norrland College",
           "Universität Altbrück", "Academy of Sable Bay"]
TECHNOLOGIES = [("Kubernetes", 2014), ("Docker", 2013), ("TypeScript", 2012), ("React", 2013),
                ("Rust", 2012), ("Terraform", 2014), ("PyTorch", 2017), ("Flutter", 2017),
                ("Java", 1996), ("PostgreSQL", 1996), ("Python", 1993), ("Git", 2005)]


def later(day, months, days=0):
    index = day.year * 12 + day.month - 1 + months
    return Day(index // 12, index % 12 + 1, min(day.day, 28)) + datetime.timedelta(days=days)


def study(rng, country, start, years, degree, area):
    end = Day(start.year + years, rng.choice([5, 6, 7]) if start.month > 6 else
              (3 if start.month == 4 else 12 if start.month < 6 else 5), rng.randint(5, 25))
    if end <= start:
        end = later(start, years * 12 - 2)
    return {"kind": "study", "school": rng.choice(SCHOOLS), "degree": degree, "area": area,
            "start": start, "end": end, "country": country}


def job(rng, firm, title, start, end, kind="", **more):
    return {"kind": "job", "firm": firm, "title": title, "start": start, "end": end, "type": kind,
            "city": rng.random(), **more}


def life(rng, country):
    """Events of one life, in order of their start."""
    _, _, _, first, years, service = COUNTRIES[country]
    events, firms = [], rng.sample(FIRMS, len(FIRMS))
    day = Day(rng.randint(1988, 2015), first, rng.randint(1, 15))
    if rng.random() < service and rng.random() < 0.5:
        away = rng.choice([6, 9, 12, 24, 32])
        events.append(job(rng, "Armed Forces", "Conscript", later(day, -away - 2), later(day, -2)))
    course = study(rng, country, day, years, "Bachelor of Science", "Informatics")
    if rng.random() < 0.15:  # begun, broken off or taken longer for service, a child, work
        course["end"] = later(course["end"], 12 * rng.randint(1, 2))
    events.append(course)
    if rng.random() < 0.35:
        begin = later(day, rng.randint(14, 24))
        events.append(job(rng, firms.pop(), rng.choice(["Working Student", "Intern"]), begin,
                          later(begin, rng.randint(2, 10)), "part-time"))
    day = course["end"]
    if rng.random() < 0.35:  # a second degree at once
        course = study(rng, country, later(day, 3).replace(month=first if first > 6 else 9), 2,
                       "Master of Science", "Informatics")
        events.append(course)
        day = course["end"]
        if rng.random() < 0.15:
            course = study(rng, country, later(day, 2), rng.randint(3, 6), "Ph.D.", "Informatics")
            events.append(course)
            if rng.random() < 0.5:
                events.append(job(rng, course["school"], "Research Assistant", course["start"],
                                  course["end"], "part-time"))
            day = course["end"]
    day = later(day, rng.choice([0, 1, 1, 2, 3, 6, 12]), rng.randint(0, 20))
    last_firm = None
    while day < later(AS_OF, -3):
        end = later(day, rng.choice([4, 9, 14, 20, 26, 33, 45, 60, 90]), rng.randint(-20, 20))
        open_end = end >= AS_OF
        firm = last_firm if last_firm and rng.random() < 0.25 else firms.pop()
        stays = firm is last_firm
        if stays:
            day = min(day, events_end(events, firm))
        title = rng.choice(TITLES)
        if stays:
            title = "Senior " + next(e for e in reversed(events) if e.get("firm") == firm)[
                "title"].replace("Senior ", "")
        more = {}
        if rng.random() < 0.08 and not stays:
            more = {"agency": "Brightline Staffing"}
        elif rng.random() < 0.1 and not stays and len(firms) > 3:
            more = {"renamed": firms.pop()}
        elif stays:
            more = {"renamed": next(e for e in events if e.get("firm") == firm).get("renamed")}
        if end <= later(day, 1):
            end = later(day, 4)
            open_end = end >= AS_OF
        role = job(rng, firm, title, day, None if open_end else end, "", **more)
        events.append(role)
        if rng.random() < 0.12 and not open_end and not any(e.get("firm") == "Self-employed"
                                                             for e in events):
            begin = later(day, 1)
            events.append(job(rng, "Self-employed", "Freelance Consultant", begin,
                              None if rng.random() < 0.3 else later(begin, rng.randint(3, 30)),
                              "freelance"))
        if rng.random() < 0.06 and not open_end and end > later(day, 24):  # evening studies
            events.append(study(rng, country, later(day, 3), 2, "MBA", "Management"))
        if open_end or not firms or len(firms) < 4:
            break
        last_firm = firm
        # Notice months overlap; leave, care, search, travel lie between: all of it is life.
        day = later(end, rng.choice([-1, 0, 0, 0, 1, 2, 4, 8, 14]), rng.randint(0, 9))
        if day <= role["start"]:
            day = later(end, 1)
    for event in events:
        if event["end"] and event["end"] > AS_OF:
            event["end"] = None if event["kind"] == "job" else AS_OF
    return sorted((e for e in events if e["start"] < AS_OF), key=lambda e: e["start"])


def events_end(events, firm):
    ends = [e["end"] for e in events if e.get("firm") == firm and e["end"]]
    return max(ends) if ends else AS_OF


class Habit:
    """How one source tells."""

    def __init__(self, rng, document):
        self.rng = rng
        self.precision = rng.choice(["month"] * 6 + ["year"] * 3 + ["day"] if document else
                                    ["month"] * 8 + ["year"] * 2)
        self.first_filled = rng.random() < 0.3  # "2019-03-01" where only the month is known
        self.off = rng.choice([0, 0, 0.1, 0.2])  # a month early or late, by memory
        self.inclusive = rng.random() < 0.2  # the month after the last day of work

    def month(self, day, is_end):
        shift = self.rng.choice([-1, 1]) if self.rng.random() < self.off else 0
        if is_end and self.inclusive and day.day > 26:
            shift = max(shift, 0)
        return later(day.replace(day=min(day.day, 28)), shift)

    def iso(self, day, is_end=False):
        if self.precision == "day":
            return day.isoformat()
        moved = self.month(day, is_end)
        if self.precision == "year":
            return str(day.year)
        return moved.strftime("%Y-%m-01" if self.first_filled else "%Y-%m")


def employer(event, country, habit, document):
    name = event["firm"]
    if event.get("agency"):
        return (f"{event['agency']} (client: {name})" if document else
                habit.rng.choice([event["agency"], name]))
    if event.get("renamed"):
        return f"{event['renamed']} (formerly {name})" if document else habit.rng.choice(
            [name, event["renamed"]])
    return name + (SUFFIX.get(country, "") if habit.rng.random() < 0.4 else "")


def last_day(events, firm):
    """A firm is left out whole or not at all."""
    return max(e["end"] or AS_OF for e in events if e.get("firm") == firm)


def told(events, habit, document):
    """What a source tells: nobody lists everything."""
    rng, kept = habit.rng, []
    oldest = Day(AS_OF.year - rng.choice([12, 15, 40, 40]), 1, 1) if document else Day(1980, 1, 1)
    for event in events:
        if event["kind"] == "job":
            beside = event["type"] or event["title"] in ("Conscript", "Intern")
            if last_day(events, event["firm"]) < oldest or (beside and rng.random() < 0.4):
                continue
        kept.append(event)
    return kept


def merged(kept):
    """Promotions as one role, as many write them."""
    out = []
    for event in kept:
        before = out[-1] if out else None
        if (before and before["kind"] == "job" == event["kind"] and
                before["firm"] == event["firm"] and not before.get("agency")):
            out[-1] = {**before, "end": event["end"], "title": event["title"]}
        else:
            out.append(event)
    return out


def json_resume(events, country, habit, document, who, summary):
    work, education = [], []
    for e in events:
        entry = {"startDate": habit.iso(e["start"])}
        if e["end"] and not (e["kind"] == "job" and e["end"] is None):
            entry["endDate"] = habit.iso(e["end"], True)
        if e["kind"] == "job":
            entry.update(name=employer(e, country, habit, document), position=e["title"],
                         highlights=e.get("lines", []))
            if e["type"]:
                entry["employmentType"] = e["type"]
            work.insert(0, entry)
        else:
            entry.update(institution=e["school"], studyType=e["degree"], area=e["area"])
            education.insert(0, entry)
    return {"basics": {**who, "summary": summary}, "work": work, "education": education}


def text_date(lang, habit, start, end, style):
    def one(day, is_end=False):
        if day is None:
            return NOW[lang]
        if habit.precision == "year":
            return {"zh": f"{day.year}年", "ja": f"{day.year}年", "ko": f"{day.year}년"}.get(
                lang, str(day.year))
        if habit.precision == "month":
            day = habit.month(day, is_end)
        if lang in ("zh", "ja"):
            return [f"{day.year}年{day.month}月", f"{day.year}.{day.month:02}",
                    f"{day.year}/{day.month:02}"][style % 3]
        if lang == "ko":
            return [f"{day.year}년 {day.month}월", f"{day.year}.{day.month:02}"][style % 2]
        if style % 3 == 1:
            return f"{day.month:02}/{day.year}"
        if style % 3 == 2 and lang in ("de", "pl", "ru"):
            return f"{day.month:02}.{day.year}"
        return f"{MONTHS[lang].split()[day.month - 1]} {day.year}"
    return f"{one(start)} {'-' if style % 2 else '–'} {one(end, True)}"


def text_resume(events, country, habit, who, summary):
    lang, style = COUNTRIES[country][0], habit.rng.randint(0, 5)
    lines = [who["name"], who["email"], who["location"]["city"], "", summary, ""]
    work = [e for e in reversed(events) if e["kind"] == "job"]
    lines += [HEADS[lang][0], ""]
    for e in work:
        kind = f" ({e['type']})" if e["type"] else ""
        lines += [f"{e['title']}{kind}", employer(e, country, habit, True),
                  text_date(lang, habit, e["start"], e["end"], style)]
        lines += ["- " + line for line in e.get("lines", [])] + [""]
    lines += [HEADS[lang][1], ""]
    for e in reversed(events):
        if e["kind"] == "study":
            lines += [f"{e['degree']}, {e['area']}", e["school"],
                      text_date(lang, habit, e["start"], e["end"], style), ""]
    return "\n".join(lines)


def commits(rng, country):
    """A year or two of work at home: night owls, travel, build machines at +0000."""
    winter, summer = COUNTRIES[country][2]
    centre, n = rng.gauss(15, 2.5), rng.randint(30, 160)
    trip = rng.choice([None, -480, 540, 60, 330])
    for i in range(n):
        day = AS_OF - datetime.timedelta(days=rng.randint(2, 600))
        offset = summer if 4 <= day.month <= 10 else winter
        if trip is not None and i < n // 8:
            offset = trip
        stated = 0 if rng.random() < 0.1 else offset
        hour = min(23.9, max(0.0, rng.gauss(centre, 3.2)))
        moment = datetime.datetime(day.year, day.month, day.day, int(hour), rng.randint(0, 59),
                                   tzinfo=datetime.timezone(datetime.timedelta(minutes=offset)))
        moment = moment.astimezone(datetime.timezone(datetime.timedelta(minutes=stated)))
        yield {"kind": "commit", "at": AS_OF.isoformat(), "source": "public repositories",
               "value": {"repository": "notes", "hash": f"{rng.getrandbits(160):040x}",
                         "author_time": moment.isoformat()}}


def technologies(rng, events):
    """Lines under roles that name what was out by then; the whole stack under each, as people do."""
    for e in events:
        if e["kind"] == "job":
            known = [t for t, year in TECHNOLOGIES if (e["end"] or AS_OF).year > year]
            e["lines"] = [f"Worked with {', '.join(rng.sample(known, min(3, len(known))))}."]


def summary_of(rng, events, resume):
    """Years as people count them: from the first full job, or one beside study that is told too;
    whole ones, or since a technology."""
    first = min((e["start"] for e in events if e["kind"] == "job" and e["title"] != "Conscript" and
                 (e in resume or not e["type"])), default=AS_OF)
    years = (AS_OF - first).days // 365
    if years > 2 and rng.random() < 0.4:
        return rng.choice(["Over %d years of professional experience.",
                           "%d+ years of experience in software.",
                           "%d years of work experience."]) % years
    technology, since = rng.choice(TECHNOLOGIES)
    if years > 3 and rng.random() < 0.3:
        return f"{min(years, AS_OF.year - since)} years of {technology} experience."
    return "Careful with details and glad to explain them."


def write(folder, number):
    """Writes career number into a new folder, the same each time."""
    rng = random.Random(number)
    country = list(COUNTRIES)[number % len(COUNTRIES)]
    events = life(rng, country)
    technologies(rng, events)
    who = {"name": "Mara Quillfeather",
           "email": "mara@mail.example",
           "location": {"city": rng.choice(COUNTRIES[country][1]), "countryCode": country}}
    one, two = Habit(rng, True), Habit(rng, False)
    resume, profile = told(events, one, True), told(events, two, False)
    summary = summary_of(rng, events, resume)
    profile = merged(profile) if rng.random() < 0.5 else profile
    if rng.random() < 0.2:  # the page was not kept up to date
        jobs = [e for e in profile if e["kind"] == "job"]
        if len(jobs) > 2 and jobs[-1]["end"] is None and jobs[-2]["end"]:
            profile = [{**e, "end": None} if e is jobs[-2] else e
                       for e in profile if e is not jobs[-1]]
    folder.mkdir()
    if rng.random() < 0.5:
        file = "resume.txt"
        (folder / file).write_text(text_resume(resume, country, one, who, summary))
    else:
        file = "resume.json"
        (folder / file).write_text(json.dumps(json_resume(resume, country, one, True, who,
                                                          summary)))
    (folder / "profile.json").write_text(json.dumps(json_resume(profile, country, two, False, who,
                                                                "")))
    seen = list(commits(rng, country)) if rng.random() < 0.3 else []
    for e in events:
        if e["kind"] == "job" and rng.random() < 0.1:
            seen.append({"kind": "employer_fact", "at": AS_OF.isoformat(), "source": "register",
                         "value": {"name": e["firm"], "founded": str(
                             min(o["start"].year for o in events if o.get("firm") == e["firm"]) -
                             rng.randint(0, 30))}})
    received = AS_OF - datetime.timedelta(days=rng.randint(0, 20))
    (folder / "case.json").write_text(json.dumps({
        "schema": "idcheck.case/1", "id": folder.name, "subject": "applicant",
        "as_of": AS_OF.isoformat(), "observations": seen,
        "sources": [{"file": file, "role": "resume", "received": received.isoformat()},
                    {"file": "profile.json", "role": "profile",
                     "received": received.isoformat()}]}))
