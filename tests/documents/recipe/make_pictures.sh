#!/bin/sh
# Make the small pictures, all of one drawn scene, with Pillow, netpbm (libpng), cjpeg and ExifTool.
# Usage: make_pictures.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
/usr/bin/python3 "$here/draw_scene.py" "$work"   # scene.ppm, deep.ppm, gray.pgm, deep-gray.pgm, alpha.pgm

# PNG, by libpng through netpbm: colour types, depths, interlacing.
pnmtopng -quiet scene.ppm >rgb.png
pnmtopng -quiet -alpha=alpha.pgm scene.ppm >rgba.png
pnmtopng -quiet -alpha=alpha.pgm gray.pgm >gray-alpha.png
pnmquant -quiet 64 scene.ppm >few.ppm
pnmtopng -quiet few.ppm >palette.png
pnmtopng -quiet -transparent='#000000' few.ppm >palette-transparent.png
pnmtopng -quiet gray.pgm >gray.png
pnmtopng -quiet deep.ppm >rgb-16bit.png
pnmtopng -quiet deep-gray.pgm >gray-16bit.png
pnmtopng -quiet -interlace scene.ppm >rgb-interlaced.png
pgmtopbm -quiet -threshold gray.pgm | pnmtopng -quiet >bilevel.png

# PNG text and metadata: tEXt and zTXt by netpbm, iTXt by Pillow, XMP and eXIf by ExifTool.
printf 'Title Evening scene\nAuthor Wren Aldous\nSoftware Paintbox 4\n"Creation Time" 2025-03-09T18:20:00Z\n' >words
pnmtopng -quiet -text=words scene.ppm >text-tEXt.png
pnmtopng -quiet -ztxt=words scene.ppm >text-zTXt.png
/usr/bin/python3 - <<'PY'
from PIL import Image, PngImagePlugin
picture, info = Image.open("scene.ppm"), PngImagePlugin.PngInfo()
info.add_itxt("Author", "Wren Åldous – 紫苑", lang="en", tkey="Författare")
info.add_itxt("Comment", "compressed words " * 20, zip=True)
picture.save("text-iTXt.png", pnginfo=info)
picture.convert("CMYK").save("cmyk.jpg", quality=80)
PY
cp rgb.png exif-xmp.png
exiftool -q -n -overwrite_original -EXIF:Make=Norrfoto -EXIF:Model="Pocket P4" \
    -EXIF:DateTimeOriginal="2025:03:09 18:20:00" -EXIF:OffsetTimeOriginal=+11:00 \
    -XMP-xmp:CreatorTool="Paintbox 4" -XMP-dc:Creator="Wren Aldous" exif-xmp.png

# JPEG, by libjpeg-turbo: processes and colour spaces.
cjpeg -quality 80 scene.ppm >baseline.jpg
cjpeg -quality 80 -progressive scene.ppm >progressive.jpg
cjpeg -quality 80 -grayscale scene.ppm >grayscale.jpg
cjpeg -quality 80 -restart 1 -sample 1x1 scene.ppm >restart-444.jpg

# JPEG with EXIF: both byte orders, and a picture stored lying on its side.
for order in II MM; do
    [ $order = II ] && name=exif-little-endian || name=exif-big-endian
    cp baseline.jpg "$name.jpg"
    exiftool -q -n -overwrite_original -ExifByteOrder=$order -EXIF:Make=Norrfoto -EXIF:Model="Pocket P4" \
        -EXIF:Software="P4 1.18.0" -EXIF:DateTimeOriginal="2025:03:09 18:20:00" \
        -EXIF:OffsetTimeOriginal=+11:00 -EXIF:SubSecTimeOriginal=070 -EXIF:SerialNumber=NP4-001733 \
        -EXIF:LensSerialNumber=NL-5521 -EXIF:GPSLatitudeRef=S -EXIF:GPSLatitude=33.8568 \
        -EXIF:GPSLongitudeRef=E -EXIF:GPSLongitude=151.2153 -EXIF:GPSDateStamp="2025:03:09" \
        -EXIF:GPSTimeStamp="07:20:00" "$name.jpg"
done
# Stored turned 90 degrees to the left; orientation 6 tells the viewer to turn it back.
pamflip -r90 scene.ppm | cjpeg -quality 80 >orientation-6.jpg
exiftool -q -n -overwrite_original -EXIF:Orientation=6 orientation-6.jpg

mkdir -p "$out/pictures"
cp -- *.png *.jpg "$out/pictures/"
