#!/bin/sh
# Make the consistent case's documents: make-case.sh SAMPLE_RECIPE, the folder of make-sample.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
recipe=${1:-$here/../../sample-case/recipe}
exec sh "$recipe/make-sample.sh" "$(dirname "$here")" "$here" --scene park --seed 45
