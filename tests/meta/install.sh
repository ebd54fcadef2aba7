#!/bin/sh
# `make install` puts down what installed-files lists, a program builds against it, and
# `make uninstall` takes all of it away.
set -eu
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
MAKEFLAGS=
export MAKEFLAGS
prefix=$(sed -n 's/^prefix=//p' "$builddir/libidcheck.pc")
into() { make -s -C "$builddir" "$1" DESTDIR="$tmp" >"$tmp/log" 2>&1 || { cat "$tmp/log"; exit 1; }; }
into install
(cd "$tmp$prefix" && find . ! -type d | sed 's|^\./||' | LC_ALL=C sort) >"$tmp/installed"
diff -u "$srcdir/tests/meta/installed-files" "$tmp/installed" || {
    echo "tests/meta/installed-files and what is installed differ"
    exit 1
}
cat >"$tmp/user.c" <<'END'
#include <idcheck/idcheck.h>
#include <stdio.h>
int main(void)
{
    return puts(idc_version()) < 0;
}
END
PKG_CONFIG_PATH=$tmp$prefix/lib/pkgconfig
PKG_CONFIG_SYSROOT_DIR=$tmp
export PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR
# shellcheck disable=SC2046,SC2086
${CC:-gcc} ${IDC_LINK:-} "$tmp/user.c" -o "$tmp/user" $(pkg-config --cflags --libs libidcheck)
version=$(LD_LIBRARY_PATH=$tmp$prefix/lib "$tmp/user")
[ "$version" = "$(pkg-config --modversion libidcheck)" ] || {
    echo "the program says version $version"
    exit 1
}
into uninstall
left=$(find "$tmp$prefix" ! -type d)
[ -z "$left" ] || { echo "left behind by uninstall: $left"; exit 1; }
