#!/bin/sh
# Declared in the public headers = listed in libidcheck.sym = exported by the library.
set -eu
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cat "$srcdir"/include/idcheck/*.h | grep -v '^#' | sed 's|/\*\*<.*\*/||' | tr '\n' ' ' | sed 's|/\*[^*]*\*\+\([^/*][^*]*\*\+\)*/| |g' |
    grep -o 'IDC_API[^;]*' | sed 's/([^(]*fn)([^)]*)//g; s/^[^(]*\b\(idc_[a-z0-9_]*\)(.*/\1/' | sort -u >"$tmp/declared"
LC_ALL=C sort -u "$srcdir/libidcheck.sym" >"$tmp/listed"
LC_ALL=C sort -u -o "$tmp/declared" "$tmp/declared"
nm -D --defined-only "$builddir/.libs/libidcheck.so" | awk '$2 ~ /[TDBR]/ {print $3}' |
    LC_ALL=C sort -u >"$tmp/exported"
diff -u "$tmp/declared" "$tmp/listed" || { echo "headers and libidcheck.sym differ"; exit 1; }
# What a sanitizer or the measuring of coverage links in exports names of its own.
[ -z "${IDC_LINK:-}" ] || exit 0
diff -u "$tmp/listed" "$tmp/exported" || { echo "libidcheck.sym and the library differ"; exit 1; }
