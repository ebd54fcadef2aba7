#!/bin/sh
# Data run one way, and so do includes: a room includes only rooms listed for it here.
set -eu
allowed() {
    case $1 in
    base) echo base ;;
    document) echo base document ;;
    norm) echo base norm ;;
    source) echo base document norm source ;;
    claim) echo base document norm claim ;;
    finding) echo base document norm claim finding ;;
    registry) echo base document norm claim registry ;;
    check) echo base document norm claim registry finding check ;;
    score) echo base document norm claim registry finding check score ;;
    export) echo base document norm claim registry finding check score export ;;
    engine) echo base document source norm claim registry finding check score export engine ;;
    *) echo "room $1 is not known: add it to tests/meta/layering.sh and docs/architecture.md" >&2
       exit 1 ;;
    esac
}
bad=0
for room in "$srcdir"/libidcheck/*/; do
    name=$(basename "$room")
    rooms=$(allowed "$name")
    for used in $(grep -rhoE '#include "[a-z]+/' "$room" --include='*.[ch]' --include='*.cc' |
        sed 's/#include "//; s|/||' | sort -u); do
        case " $rooms " in
        *" $used "*) ;;
        *)
            echo "$name includes $used:"
            grep -rn "#include \"$used/" "$room" | head -n 3
            bad=1
            ;;
        esac
    done
done
exit $bad
