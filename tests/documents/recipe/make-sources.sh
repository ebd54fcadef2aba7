#!/bin/sh
# Make the single-format documents and pictures again on Debian 12: make-sources.sh [FOLDER], by
# default the folder above this one.  FOLDER holds the truth files, which are the input.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "${1:-$here/..}" && pwd)
needed="chromium libreoffice-writer python3-docx python3-numpy python3-pil libimage-exiftool-perl netpbm libjpeg-turbo-progs fonts-liberation fonts-dejavu-core fonts-noto-color-emoji"
missing=
for package in $needed; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "installing with apt-get:$missing" >&2
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing
fi
export LC_ALL=C.UTF-8 TZ=UTC
/usr/bin/python3 "$here/make_documents.py" "$out"
sh "$here/make_office.sh" "$out"
sh "$here/make_pictures.sh" "$out"
