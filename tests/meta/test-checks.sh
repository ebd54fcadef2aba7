#!/bin/sh
# Every check has its test, page, policy entry, catalogue row and golden case; generated files are
# fresh.
set -eu
cd "$srcdir"
bad=0
say() {
    echo "$*"
    bad=1
}
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
build-aux/gen-checks "$fresh"
build-aux/gen-policy "$fresh"
build-aux/gen-technologies "$fresh"
for pair in check/checks.def check/checks.mk score/tables/default_policy.c norm/technologies/tables/technologies.c; do
    cmp -s "libidcheck/$pair" "$fresh/$(basename "$pair")" ||
        say "libidcheck/$pair is not fresh: run build-aux/gen-checks, gen-policy, gen-technologies"
done

count=0
for name in $(sed -n 's/^CHECK(\(.*\))$/\1/p' libidcheck/check/checks.def); do
    count=$((count + 1))
    file=libidcheck/check/$name.c
    id=$(sed -n 's/.*\.id = "\(.*\)".*/\1/p' "$file")
    test=tests/check/test_$name.c
    page=docs/checks/$id.md
    [ -f "$test" ] || say "$id: no test $test"
    shared=$(sed -n 's|^#include "\(shared_[a-z_]*\.h\)"$|tests/check/\1|p' "$test")
    for needed in "\"$id\"" builder_expect builder_silent builder_skips; do
        cat "$test" $shared | grep -q "$needed" || say "$id: $test does not hold $needed: fires, silent, nothing to look at"
    done
    rows=$(sed -n 's/.*\.rows = "\(.*\)".*/\1/p' "$file")
    echo "$rows" | grep -qE '^RF[0-9]{2}( RF[0-9]{2})*$' || say "$id: no catalogue row in .rows"
    if [ -f "$page" ]; then
        for heading in "What it observes" "Innocent explanations" "What to ask" "Limits and bias" Example References; do
            grep -qx "## $heading" "$page" || say "$page: no heading \"## $heading\""
        done
        for row in $rows; do
            grep -q "$row" "$page" || say "$page: does not name $row"
        done
    else
        say "$id: no page $page"
    fi
    grep -q "^    \"$id\": {" data/policies/default.json || say "$id: not in data/policies/default.json"
    case=tests/cases/$(echo "$id" | tr ._ --)
    [ -d "$case" ] || say "$id: no golden case $case"
done
for page in docs/checks/*.md; do
    id=$(basename "$page" .md)
    grep -qx "CHECK($(echo "$id" | tr . _))" libidcheck/check/checks.def || say "$page: no such check"
done
[ "$count" -gt 0 ] || say "no check"
exit $bad
