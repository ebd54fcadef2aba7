#!/bin/sh
# The project compares claims and decides nothing: no verdict words about a person in what users read.
set -eu
cd "$srcdir"
places=
for p in libidcheck tools data/policies docs README.md; do
    [ ! -e "$p" ] || places="$places $p"
done
# shellcheck disable=SC2086
files=$(find $places -type f \
    \( -name '*.[ch]' -o -name '*.json' -o -name '*.md' \) ! -path '*/tables/*' \
    ! -name refused-signals.md ! -name threat-model.md)
# shellcheck disable=SC2086
if grep -nwiE 'fraudster|liar|lying|impostor|imposter|suspicious|fake (person|candidate|identity)|guilty|culprit' $files; then
    echo "^ say what contradicts what, not what somebody is"
    exit 1
fi
