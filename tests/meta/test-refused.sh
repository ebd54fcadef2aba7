#!/bin/sh
# Refused signals stay out, and texts that users read say nothing about what a person is.
set -eu
cd "$srcdir"
bad=0
refused="RF16 RF24 RF28 RF40 RF45 RF52 RF56 RF69 RF75 RF88"
for row in $refused; do
    grep -q "^| $row |" docs/refused-signals.md || { echo "docs/refused-signals.md: no row $row"; bad=1; }
    if grep -rnw "$row" libidcheck data/policies docs/checks; then
        echo "^ $row is refused: see docs/refused-signals.md"
        bad=1
    fi
done

# String literals of checks and scoring, the policy, and the pages of the checks.
verdicts='fraud(ulent|ster|sters)?|fake[sd]?|suspicious|suspects?|suspected|liars?|lying|lied|lies|impost[eo]rs?|scam(mer)?s?|criminals?|guilty|cheat(s|ing|er)?|dishonest|genuine|bogus|reject(ed|s)?|accept(ed|s)?|untrustworthy|culprits?|deceiv(e|es|ed|ing)|deceptive'
texts=$(mktemp)
trap 'rm -f "$texts"' EXIT
grep -rnoE '"([^"\\]|\\.)*"' libidcheck/check libidcheck/score libidcheck/finding --include='*.c' --include='*.h' |
    grep -v '/tables/' >"$texts"
cat data/policies/*.json docs/checks/*.md >>"$texts"
if grep -nwiE "$verdicts" "$texts" | grep -vE 'end lies|start lies|nothing lies|lies (after|before|five)'; then
    echo "^ say what contradicts what, not what somebody is"
    bad=1
fi

# Questions ask about claims, never about what is protected.
protected='nationality|citizen(ship)?|passport|visas?|immigration|green card|accent|ethnic(ity)?|race|religio(n|us)|faith|gender|married|marriage|pregnan(t|cy)|age|birth|health|disabilit(y|ies)|political|origin'
if sed -n 's/^ *"question": "\(.*\)",$/\1/p' data/policies/*.json | grep -nwiE "$protected"; then
    echo "^ a question must not ask for that"
    bad=1
fi
exit $bad
