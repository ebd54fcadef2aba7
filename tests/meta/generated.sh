#!/bin/sh
# What generators make is committed as they make it: each is run again on a copy and compared.
set -eu
python=${PYTHON:-python3}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
made=$tmp/made
mkdir "$made"
(cd "$srcdir" && tar -cf - --exclude=__pycache__ build-aux data docs include libidcheck) |
    (cd "$made" && tar -xf -)
chmod -R u+w "$made"

for generator in "$made"/build-aux/gen-*; do
    case $(basename "$generator") in
    gen-han)
        [ -f /usr/share/unicode/Unihan_Readings.txt.bz2 ] || {
            echo "gen-han is not run: unicode-data is not installed"
            continue
        } ;;
    gen-confusables)
        # Other editions of ICU have other data.
        ls /usr/lib/*/libicui18n.so.72 >/dev/null 2>&1 || {
            echo "gen-confusables is not run: libicu72 is not installed"
            continue
        } ;;
    esac
    case $(head -n 1 "$generator") in
    *python3) "$python" "$generator" "$made" ;;
    *)
        # These take the output folder, and write to the right one by themselves.
        sh "$generator"
        ;;
    esac
done
"$python" "$made/build-aux/make_pdq_cosine.py" >"$made/libidcheck/norm/photo/pdq_cosine.h"
if "$python" -c 'import fontTools, reportlab' 2>/dev/null; then
    "$python" "$made/build-aux/make-pdf-tables" >"$made/libidcheck/source/tables/pdf_fonts.inc"
else
    echo "make-pdf-tables is not run: python3-fonttools or python3-reportlab is not installed"
fi
if grep -q '^#define HAVE_PICTURES 1' "$builddir/config.h"; then
    "$python" "$made/build-aux/make-placeholders" "$builddir/idcheck" "$made"
else
    echo "make-placeholders is not run: this build reads no pictures"
fi
"$python" "$made/build-aux/make-man" "$builddir/idcheck" "$made/docs/man/idcheck.1"

bad=0
for folder in data docs include libidcheck; do
    diff -qr -x __pycache__ "$srcdir/$folder" "$made/$folder" || bad=1
done
[ $bad -eq 0 ] || echo "^ run the generator named at the top of the file and commit what it makes"
exit $bad
