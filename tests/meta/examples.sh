#!/bin/sh
# Each example runs and shows what its comment promises.
set -eu
sample=$srcdir/examples/sample-case
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
"$builddir/examples/01-check-a-folder" "$sample" >"$tmp/1"
grep -q 'Kubernetes' "$tmp/1"
"$builddir/examples/02-read-findings" >"$tmp/2"
grep -q '^timeline.impossible_dates' "$tmp/2"
grep -q '^  "June 2016 - January 2015" in resume.txt, bytes' "$tmp/2"
grep -q '^  ask: ' "$tmp/2"
"$builddir/examples/03-remember-cases" "$tmp/registry.db" >"$tmp/3"
grep -q '^phone.shared: ' "$tmp/3"
grep -q '^forgot case-1: 2 tokens erased' "$tmp/3"
"$builddir/examples/04-share-an-engine" "$sample" >"$tmp/4"
grep -q 'all the same' "$tmp/4"
