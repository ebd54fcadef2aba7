#!/bin/sh
# Draw the photo and give it a camera's metadata, which INPUTS/photo.args holds.
# Usage: make_photo.sh INPUTS OUT.jpg [options of make_photo.py]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
inputs=$1 out=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
/usr/bin/python3 "$here/make_photo.py" "$work/photo.jpg" "$work/thumbnail.jpg" "$@"
exiftool -q -n -overwrite_original -JFIF:all= -@ "$inputs/photo.args" \
    "-EXIF:ThumbnailImage<=$work/thumbnail.jpg" "$work/photo.jpg"
mv "$work/photo.jpg" "$out"
