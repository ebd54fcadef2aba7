"""Invented people of profile pages, and what every shape of page is made with."""

import json
from collections import namedtuple

Person = namedtuple("Person", "name given family handle bio picture site other code number")


def person(number, name, handle, bio):
    words = name.split()
    return Person(
        name, words[0], " ".join(words[1:]), handle, bio,
        f"https://cdn.pages.example/people/{number}0417/{handle}-400.jpg",
        f"https://{handle.replace('_', '-')}.example/", f"https://social.example/@{handle}",
        f"https://github.com/{handle}-dev", 480000 + 7919 * number)


PEOPLE = [person(i + 1, *said) for i, said in enumerate((
    ("Marguerite Okonjo-Ivers", "margoi", "Builds type systems by day, bread by night."),
    ("Tadeusz Wiśniewski", "tadeusz_w", "Backend & infra. I write \"boring\" software – on purpose."),
    ("Leila Haddadian", "leilah91", "Data engineer, occasional speaker; she reads all replies"),
    ("Bjarne Østergaard-Lund", "bjarneol", "Embedded Rust, bicycles, and a very old cat named Fru Møller."),
    ("Nkechi Adeyemi Brandt", "nkechi-b", "Designer who codes.\nPreviously: print, radio, robots."),
    ("陳美玲", "meiling_chen", "前端工程師，喜歡登山與攝影。"),
    ("Анна Соловей", "anna_solovey", "Пишу компиляторы и заметки о них"),
    ("João Pedro Quaresma", "jpquaresma", "SRE <3 observability, loves R&D and 5 > 4 jokes"),
    ("Priyanka Venkataraman", "priyav", "ML research engineer working on speech for low-resource languages 🎙"),
    ("Declan O'Sheridan", "declanosh", "Freelance. It's mostly Postgres."),
))]

# Those who stand beside the owner of a page: whoever looks at it, commenters, followers.
OTHERS = [person(i + 60, *said) for i, said in enumerate((
    ("Rosalind Achterberg", "rosalind_a", "I comment on everything"),
    ("Kwabena Thistlewood", "kthistle", "Follower of things"),
    ("Ottoline Marchetti", "ottoline", "Moderator, sometimes"),
))]

SHAPES = {}


def shape(suffix):
    """Registers a function person -> (text, wanted) as a shape of page."""
    def register(function):
        SHAPES[function.__name__] = (suffix, function)
        return function
    return register


def js(value):
    return json.dumps(value, ensure_ascii=False)


def ascii_js(value):
    return json.dumps(value)


def want(p, fields="name handle picture bio", links=()):
    """Fields of the person that the page says; links that it gives as theirs."""
    known = {"name": p.name, "handle": p.handle, "picture": p.picture, "bio": p.bio}
    wanted = {field: known[field] for field in fields.split()}
    if links:
        wanted["links"] = list(links)
    return wanted
