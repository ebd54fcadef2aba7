"""The Python side gives what the C side gives, and is pleasant to use."""

import gc
import json
import pathlib
import threading

import pytest

import idcheck

TREE = pathlib.Path(__file__).resolve().parents[3]
CASES = sorted(p.parent for d in ("tests/cases", "examples")
               for p in (TREE / d).glob("*/case.json") if (p.parent / "expected.json").exists())
SAMPLE = TREE / "examples" / "sample-case"


@pytest.fixture(scope="module")
def engine():
    return idcheck.Engine()


def run(engine, path):
    case = idcheck.Case(engine)
    case.add_path(path)
    return case.run()


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.name)
def test_golden_cases_give_the_same_bytes_as_c(engine, path, tmp_path):
    registry = None
    if (path / "earlier").is_dir():
        registry = idcheck.Registry(f"sqlite:{tmp_path}/earlier.db", bytes(32), create=True)
        registry.add(run(engine, path / "earlier"), "2026-11-22")
    case = idcheck.Case(engine)
    case.add_path(path)
    report = case.run(registry=registry)
    assert report.to_json().encode() == (path / "expected.json").read_bytes()


def test_a_registry_finds_and_forgets(engine, tmp_path):
    registry = idcheck.Registry(f"sqlite:{tmp_path}/r.db", b"k" * 32, create=True)
    case = idcheck.Case(engine, id="case-1")
    case.add_source("r.txt", b"Jane Example\njane@mail.example\n", role="resume")
    registry.add(case.run(), "2026-11-23")
    assert registry.find("email", "jane@mail.example") == ["case-1"]
    assert json.loads(registry.export("case-1"))["names"] == ["Jane Example"]
    assert registry.forget("case-1", "2026-11-24") == 1
    assert registry.find("email", "jane@mail.example") == []
    registry.verify()
    with pytest.raises(ValueError):
        registry.find("shoe", "42")
    with pytest.raises(ValueError, match="key"):
        idcheck.Registry(f"sqlite:{tmp_path}/r.db", b"x" * 32)


def test_report_reads_lazily_and_outlives_its_case(engine):
    report = run(engine, SAMPLE)
    finding = report.findings[0]
    claims = [claim for f in report.findings for claim in f.evidence]
    del report
    gc.collect()
    assert finding.message and finding.benign and finding.outcome in (
        "contradicts", "supports", "notice")
    assert all(claim.raw and claim.kind and claim.source for claim in claims)


def test_contributions_sum_to_the_total(engine):
    report = run(engine, SAMPLE)
    assert sum(f.contribution_millibits for f in report.findings) == report.millibits
    assert report.millibits == json.loads(report.to_json())["score"]["millibits"]


def test_bytes_handed_in_are_held_until_the_report_is_gone(engine):
    case = idcheck.Case(engine, id="B-1", as_of="2026-11-23")
    data = bytearray((SAMPLE / "profile.html").read_bytes())
    case.add_source("profile.html", data, role="profile", platform="worknet.example")
    report = case.run()
    del case
    with pytest.raises(BufferError):
        data.append(0)
    assert report.case_id == "B-1"
    assert list(report.sources) == [("profile.html", "ok")]
    del report
    gc.collect()
    data.append(0)


def test_mistakes_are_told(engine):
    with pytest.raises(ValueError, match="as_of|no date"):
        idcheck.Case(engine, as_of="yesterday")
    with pytest.raises(OSError, match="no such file"):
        idcheck.Case(engine).add_path(TREE / "there-is-no-such-file")
    with pytest.raises(idcheck.Error, match="manifest"):
        idcheck.Case(engine).set_manifest(b"{}")
    with pytest.raises(ValueError, match="role"):
        idcheck.Case(engine).add_source("x", b"x", role="wizard")
    with pytest.raises(ValueError, match="no limit"):
        idcheck.Engine(limits={"patience": 1})
    with pytest.raises(idcheck.Error):
        idcheck.Engine(policy="{}")
    with pytest.raises(TypeError):
        idcheck.Report()
    with pytest.raises(IndexError):
        run(engine, SAMPLE).claims[10**6]


def test_damaged_sources_cost_the_others_nothing(engine):
    case = idcheck.Case(engine, as_of="2026-11-23")
    case.add_source("empty", b"")
    case.add_source("noise", bytes(range(256)) * 64)
    case.add_source("profile.html", (SAMPLE / "profile.html").read_bytes())
    report = case.run()
    states = dict(report.sources)
    assert states["empty"] == "failed"
    assert states["profile.html"] == "ok"
    assert any(claim.source == "profile.html" for claim in report.claims)


def test_threads_share_an_engine(engine):
    expected = run(engine, SAMPLE).to_json()
    results = []

    def work():
        results.append(run(engine, SAMPLE).to_json())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 8


def test_a_cancelled_case_stops(engine):
    case = idcheck.Case(engine)
    case.add_path(SAMPLE)
    case.cancel()
    with pytest.raises(idcheck.Error, match="cancelled"):
        case.run()


def test_a_turned_picture_and_its_part_are_found_in_an_index(tmp_path):
    data = (SAMPLE / "photo.jpg").read_bytes()
    known = idcheck.print_photo(data, parts=True)
    index = idcheck.PhotoIndex()
    for view in known.views:
        index.add(view.hex)
    path = tmp_path / "known.idx"
    index.save(path)
    index = idcheck.PhotoIndex(path)
    index.verify()
    assert len(index) == len(known.views)
    assert (0, known.views[0].hex, 0) in index.search(known.views[0].hex)
    turned = idcheck.print_photo(data, turns=True)
    assert [view.turn for view in turned.views][:2] == ["upright", "rotated-90"]
    assert turned.views[turned.upright].part == (0, 0, 1000, 1000)
    assert index.search(turned.views[2].hex, radius=10) == []
    own = idcheck.print_photo(data, symmetric=True)
    assert idcheck.photo_distance(own.views[0].hex, known.views[0].hex) < 60
    assert idcheck.photo_weight(4, 100, 100) > idcheck.photo_weight(90, 100, 100)
    assert idcheck.photo_weight(4, 100, 49) == 0
    assert idcheck.photo_chance(30, 10) < idcheck.photo_chance(78, 10_000_000, views=8)
    with pytest.raises(ValueError):
        index.search("no hash")
    with pytest.raises(idcheck.Error):
        idcheck.PhotoIndex(SAMPLE / "photo.jpg")


def test_names_dates_and_photos_stand_on_their_own():
    same = idcheck.compare_names("André Fenwick", "Fenwick, Andre")
    other = idcheck.compare_names("André Fenwick", "Julian Thorne")
    assert same.millibits > 0 > other.millibits
    assert same.relation in ("equal", "variant") and other.relation == "different"
    assert idcheck.read_date("March 2014 - June 2016") == ("2014-03", "2016-06", "2014-03/2016-06")
    assert idcheck.read_date("no date here") is None
    assert idcheck.edtf_level("2018-23") == 1 and idcheck.edtf_level("2018-13-45") is None
    photo = idcheck.hash_photo((SAMPLE / "photo.jpg").read_bytes())
    assert len(photo.hex) == 64 and photo.quality >= 50
    assert idcheck.photo_distance(photo.hex, photo.hex) == 0
    with pytest.raises(idcheck.Error):
        idcheck.hash_photo(b"no picture")


def test_names_in_other_scripts_and_in_pools():
    assert idcheck.romanise_name("ua-ukr-Cyrl-Latn-2010", "Олена") == "Olena"
    systems = idcheck.name_systems("Olena", "Олена")
    assert systems[0][1] == 0.0 and all(bits <= 0.0 for _, bits in systems)
    assert idcheck.name_systems("Xyz", "Олена") == []
    with pytest.raises(ValueError):
        idcheck.romanise_name("no such system", "x")
    zones = idcheck.read_mrz("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                             "L898902C36UTO7408122F1204159ZE184226B<<<<<10\n")
    assert len(zones) == 1 and idcheck.read_mrz("none") == []
    pool = idcheck.NamePool()
    for name in ("Julian Thorne", "André Fenwick", "Ina Quint"):
        pool.add(name)
    hits = pool.search("Andre Fenwick", 2)
    assert hits[0][0] == 1 and hits[0][1] > hits[1][1] and len(hits) == 2
    with pytest.raises(ValueError):
        pool.search("x", 0)


def test_a_timeline_proves():
    line = idcheck.Timeline()
    a, b = line.add("Mar 2019 - Jun 2021", None), line.add("2022 - 2023", "2026-11-23")
    assert (a, b) == (0, 1) and line.relations(a, b) == 1 and line.relations(a, 7) == 0
    assert line.require(a, True, b, False, 0, 1000) and line.proof() == ""
    assert not line.require(a, True, b, False, 0, 31)
    assert "2019" in line.proof() and "2022" in line.proof()
    with pytest.raises(ValueError):
        line.add("no date", None)


def test_files_made_from_one(engine):
    table = b"{\\rtf1{\\*\\rsidtbl \\rsid1193046\\rsid7777777}%s}"
    other = b"{\\rtf1{\\*\\rsidtbl \\rsid9999999}Text}"
    found = idcheck.compare_files(engine, [table % b"One", other, bytearray(table % b"Two")])
    assert [(k.a, k.b, k.relation) for k in found] == [(0, 2, "ancestor")]
    assert found[0].millibits >= 10000 and "sessions" in found[0].explanation
    with pytest.raises(ValueError):
        idcheck.LineageSet(engine).compare(0, 0)


def test_extract_and_checks(engine):
    line = json.loads(engine.extract("text", "p.html", (SAMPLE / "profile.html").read_bytes()))
    assert line["status"] == "ok" and "Julian Thorne" in line["text"]
    ids = [row[0] for row in engine.checks()]
    assert ids == sorted(ids) and "timeline.overlap" in ids


def test_nothing_leaks(engine):
    import resource

    def peak():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    for _ in range(20):
        run(engine, SAMPLE).to_json()
    before = peak()
    for _ in range(60):
        run(engine, SAMPLE).to_json()
    assert peak() - before < 8 * 1024  # KiB
