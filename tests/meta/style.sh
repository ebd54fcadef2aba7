#!/bin/sh
# Formatting, functions that are not used here, and sizes of functions and files.
set -eu
cd "$srcdir"
bad=0
sources=$(find include libidcheck tools tests fuzz bench examples bindings -name '*.[ch]' \
    ! -path '*/tables/*' ! -path '*/build/*')
if command -v clang-format >/dev/null; then
    for f in $sources; do
        clang-format --style=file "$f" | cmp -s - "$f" || { echo "$f: run ./dev fmt"; bad=1; }
    done
fi
library=$(find libidcheck tools -name '*.[ch]' -o -name '*.cc' | grep -v /tables/)
# shellcheck disable=SC2086
if grep -nwE '(strcpy|strcat|sprintf|vsprintf|gets|atoi|atol|strtok|alloca|setlocale|getenv|isalpha|isdigit|isspace|isalnum|tolower|toupper)[[:space:]]*\(' \
    $library | grep -v 'tools/cmd_check.c.*getenv("NO_COLOR")'; then
    echo "^ not used here: see CONTRIBUTING.md"
    bad=1
fi
# Soft limits are for reviewers; these are the hard ones. Exceptions: build-aux/size-exceptions.
for f in $library; do
    lines=$(wc -l <"$f")
    if [ "$lines" -gt 1000 ] && ! grep -qxF "$f" build-aux/size-exceptions; then
        echo "$f: $lines lines, 1000 at most"
        bad=1
    fi
done
if command -v pmccabe >/dev/null; then
    # shellcheck disable=SC2086
    pmccabe $(echo "$library" | grep '\.c$') | awk -F'\t' '$5 > 120 {print $6 ": function of " $5 " lines, 120 at most"}' |
        grep -vFf build-aux/size-exceptions && bad=1
fi
exit $bad
