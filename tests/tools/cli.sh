#!/bin/sh
# The command: exit codes, streams, and that damage costs only itself.
set -eu
idcheck=$builddir/idcheck
sample=$srcdir/examples/sample-case
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
fail() { echo "$*"; exit 1; }

# code N COMMAND...: runs with both streams kept, wants exit code N
code() {
    want=$1
    shift
    got=0
    "$@" >"$tmp/out" 2>"$tmp/err" </dev/null || got=$?
    [ $got -eq "$want" ] || { cat "$tmp/err"; fail "exit $got, not $want: $*"; }
}

code 1 "$idcheck"
code 1 "$idcheck" divine
code 1 "$idcheck" check
code 1 "$idcheck" check --format poem "$sample"
code 1 "$idcheck" check --as-of soon "$sample"
code 1 "$idcheck" checks no.such.check
code 1 "$idcheck" extract --format pictures "$sample/cv.docx"
code 1 "$idcheck" name
code 1 "$idcheck" name compare
code 1 "$idcheck" name compare 'one name'
code 1 "$idcheck" name compare --tsv 'one name' 'another'
code 1 "$idcheck" date
code 1 "$idcheck" date --tsv 2015
# Texts as arguments are answered like lines of standard input.
same() {
    printf "$1" | "$idcheck" $2 --tsv >"$tmp/lines"
    shift 2
    "$idcheck" "$@" >"$tmp/arguments" || fail "idcheck $*"
    cmp -s "$tmp/lines" "$tmp/arguments" || fail "idcheck $* answers otherwise than --tsv"
    [ -s "$tmp/arguments" ] || fail "idcheck $* says nothing"
}
same 'Kim Min-ji\tMinji Kim\n' 'name compare' name compare 'Kim Min-ji' 'Minji Kim'
long=$(printf 'x%.0s' $(seq 2000))
for verb in 'systems' 'analyse' 'compare Jane'; do
    code 0 "$idcheck" name $verb "$long"
    grep -q 'first 1024 are looked at' "$tmp/err" || fail "name $verb cuts a name in silence"
done
code 0 "$idcheck" name systems 'Chŏng Yŏng-ok'
grep -q '100 %.*McCune-Reischauer' "$tmp/out" || fail "the likeliest systems have no share"
printf 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO74O8122F1204159<<<<<<<6\n' >"$tmp/card.txt"
"$idcheck" name mrz <"$tmp/card.txt" >"$tmp/out" || fail "name mrz"
grep -q '"expected":"6","field":"birth","printed":"2"' "$tmp/out" || fail "no digit expected of a birth date"
grep -q '"field":"birth","meant":"0","printed":"O"' "$tmp/out" || fail "a misread digit is not put right"
code 0 "$idcheck" extract --format claims "$tmp/card.txt"
grep -q '"raw":"ERIKSSON<<ANNA<MARIA"' "$tmp/out" || fail "a zone gives no name"
grep -q 'D23145890' "$tmp/out" && fail "a zone tells its number"
code 0 "$idcheck" name systems 'Щукин	Quintero'
grep -q 'no system spells it so' "$tmp/out" || fail "a spelling of no system passes for one"
same 'March 2014 - present\n2015\n' date date 'March 2014 - present' 2015
same '2018-23\n2018-99\n' edtf edtf 2018-23 2018-99
code 1 "$idcheck" registry
code 0 "$idcheck" --help
code 0 "$idcheck" --version

# Words go to stderr, data to stdout.
code 2 "$idcheck" check "$tmp/missing"
[ ! -s "$tmp/out" ] || fail "a failed check wrote to stdout"
grep -q 'missing: there is no such file' "$tmp/err" || fail "the missing file is not named"

# One of several that cannot be opened costs the others nothing.
code 2 "$idcheck" check --as-of 2026-11-23 --format json "$tmp/missing" "$sample/profile.html"
grep -q '"label": "profile.html"' "$tmp/out" || fail "the other source was lost"
grep -q '"label": "missing"' "$tmp/out" || fail "the missing source is not in the report"

# What a folder holds is read in any order and reported in one.
code 0 "$idcheck" check --format json "$sample"
cp "$tmp/out" "$tmp/first"
code 0 "$idcheck" check --format json -o "$tmp/second" "$sample/case.json"
cmp "$tmp/first" "$tmp/second" || fail "folder and manifest give different reports"

# Batch: a line in, a line out, in order, whatever is between; the count of jobs does not show.
printf '%s\n%s\n%s\n' "$sample" "$tmp/missing" "$srcdir/examples/consistent-case" >"$tmp/list"
for jobs in 1 3; do
    got=0
    "$idcheck" check --jsonl -j $jobs <"$tmp/list" >"$tmp/lines-$jobs" 2>/dev/null || got=$?
    [ $got -eq 2 ] || fail "a list with a missing case ended with $got"
    [ "$(wc -l <"$tmp/lines-$jobs")" -eq 3 ] || fail "three lines in, not three out"
    sed -n 2p "$tmp/lines-$jobs" | grep -q '"error":' || fail "the second line is no error"
done
cmp "$tmp/lines-1" "$tmp/lines-3" || fail "jobs change the output"

# Extract: one object a file, valid JSON, keys as documented.
for format in jsonresume claims metadata text structured; do
    code 0 "$idcheck" extract --format $format "$sample/resume.pdf" "$sample/cv.docx" \
        "$sample/profile.html" "$sample/photo.jpg"
    python3 - "$tmp/out" $format <<'END' || fail "extract --format $format"
import json, sys
key = {"jsonresume": "resume"}.get(sys.argv[2], sys.argv[2])
lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
assert len(lines) == 4
for line in lines:
    assert sorted(line) == sorted(["file", "status", "diagnostics", key]), line.keys()
    assert line["status"] in ("ok", "partial"), line
    assert list(line) == sorted(line)
END
done

# Lines of the small verbs.
[ "$(printf 'March 2014 - present\nnothing\n' | "$idcheck" date --tsv)" = "$(printf '2014-03\tnow\t2014-03/..\n\t\t')" ] ||
    fail "date: $(printf 'March 2014 - present\nnothing\n' | "$idcheck" date --tsv)"
[ "$(printf '2019-03/2021\n2019-13\n' | "$idcheck" edtf --tsv)" = "$(printf '1\t0\n0\t')" ] || fail edtf
"$idcheck" photo hash "$sample/photo.jpg" >"$tmp/hash"
cut -f1 "$tmp/hash" >"$tmp/pool"
"$idcheck" photo search --pool "$tmp/pool" <"$tmp/pool" | grep -q '	0$' || fail "photo search"
[ "$("$idcheck" photo index "$tmp/photos.idx" <"$tmp/pool")" = 1 ] || fail "photo index"
[ "$("$idcheck" photo index "$tmp/photos.idx" <"$tmp/pool")" = 2 ] || fail "photo index, adding"
[ "$("$idcheck" photo index --verify "$tmp/photos.idx")" = 2 ] || fail "photo index --verify"
[ "$("$idcheck" photo search --pool "$tmp/photos.idx" <"$tmp/pool" | wc -l)" -eq 2 ] ||
    fail "photo search in an index"
"$idcheck" photo search --weigh --pool "$tmp/photos.idx" <"$tmp/pool" |
    grep -Eq '	0	1[0-9]\.[0-9]{3}	0\.[0-9]{6}$' || fail "photo search --weigh"
"$idcheck" photo hash --profile pdq-sym "$sample/photo.jpg" | cut -f1 >"$tmp/symmetric"
! cmp -s "$tmp/symmetric" "$tmp/pool" || fail "photo hash --profile"
"$idcheck" photo hash --turns --parts "$sample/photo.jpg" >"$tmp/turns"
[ "$(cut -f4 "$tmp/turns" | sort -u | wc -l)" -eq 8 ] || fail "photo hash --turns"
[ "$(cut -f5 "$tmp/turns" | sort -u | wc -l)" -gt 10 ] || fail "photo hash --parts"
[ "$(head -n1 "$tmp/turns" | cut -f1)" = "$(cat "$tmp/pool")" ] || fail "photo hash: upright"

# A registry from the command line.
code 0 "$idcheck" registry create "sqlite:$tmp/r.db"
code 2 "$idcheck" registry create "sqlite:$tmp/r.db"
code 0 "$idcheck" registry add "sqlite:$tmp/r.db" "$sample"
code 0 "$idcheck" registry find "sqlite:$tmp/r.db" email julian.thorne@postbox.example
grep -qx 'SAMPLE-1' "$tmp/out" || fail "registry find"
code 0 "$idcheck" check --registry "sqlite:$tmp/r.db" "$sample"
code 0 "$idcheck" registry verify "sqlite:$tmp/r.db"
code 0 "$idcheck" registry forget "sqlite:$tmp/r.db" SAMPLE-1
code 0 "$idcheck" registry export "sqlite:$tmp/r.db" SAMPLE-1
grep -qx null "$tmp/out" || fail "registry export after forget"
