#!/bin/sh
# Every public header compiles alone, as C99, C11 and C++17, without a warning.
set -eu
flags="-fsyntax-only -Wall -Wextra -Wpedantic -Werror -I$srcdir/include -I$builddir/include"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
for header in "$srcdir"/include/idcheck/*.h "$builddir"/include/idcheck/version.h; do
    name=$(basename "$header")
    echo "#include <idcheck/$name>" >"$tmp/one.c"
    echo "typedef int not_empty;" >>"$tmp/one.c"
    # shellcheck disable=SC2086
    for std in c99 c11; do
        ${CC:-gcc} -std=$std $flags "$tmp/one.c" || { echo "$name as $std"; exit 1; }
    done
    cp "$tmp/one.c" "$tmp/one.cc"
    # shellcheck disable=SC2086
    ${CXX:-g++} -std=c++17 $flags "$tmp/one.cc" || { echo "$name as C++17"; exit 1; }
done
