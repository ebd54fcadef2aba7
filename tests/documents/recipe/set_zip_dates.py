#!/usr/bin/python3
"""Set the date of every entry of a zip file, in place, and change nothing else.

LibreOffice stamps the entries of a DOCX with the clock; a fixed date makes the file reproducible.

Usage: set_zip_dates.py FILE 2026-11-08T22:42:00
"""
import datetime
import struct
import sys

path, when = sys.argv[1], datetime.datetime.fromisoformat(sys.argv[2])
stamp = struct.pack("<HH", when.hour << 11 | when.minute << 5 | when.second // 2,
                    (when.year - 1980) << 9 | when.month << 5 | when.day)
data = bytearray(open(path, "rb").read())
end = data.rindex(b"PK\x05\x06")
count, at = struct.unpack_from("<H", data, end + 10)[0], struct.unpack_from("<I", data, end + 16)[0]
for _ in range(count):
    assert data[at:at + 4] == b"PK\x01\x02"
    data[at + 12:at + 16] = stamp
    name, extra, comment = struct.unpack_from("<HHH", data, at + 28)
    local = struct.unpack_from("<I", data, at + 42)[0]
    assert data[local:local + 4] == b"PK\x03\x04"
    data[local + 10:local + 14] = stamp
    at += 46 + name + extra + comment
open(path, "wb").write(data)
