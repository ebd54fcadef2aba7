"""Photos: PDQ against its reference, turned pictures, and recall of altered ones.

photos/pdq: expected_pdq_cpp_reference.csv (hash, quality, path below data) and
expected_pdq_dihedral_cpp_reference.txt (the eight hashes as the reference derives them).
photos/base400: pictures that are no versions of each other. Each is altered in 32 ways and looked
for among all of them; a hash is near when its distance is at most the largest that gives a false
match in no more than one pair in 100,000.
"""

import csv
import hashlib
import tempfile
from pathlib import Path

FPR = 1e-5
REFERENCE_TURNS = ["upright", "rotated-90", "rotated-180", "rotated-270", "upside-down",
                   "mirrored", "transposed", "transverse"]


def hashes(run, files, *flags):
    """Of each file: its lines (hash, quality, turn, part)."""
    out = {}
    for i in range(0, len(files), 400):
        for line in run.idcheck("photo", "hash", *flags, *files[i:i + 400]):
            cells = line.split("\t")
            out.setdefault(cells[2], []).append(cells[:2] + cells[3:])
    return out


def reference(run, folder):
    right = near = missing = 0
    failures = []
    for row in csv.reader((folder / "expected_pdq_cpp_reference.csv").open()):
        if len(row) < 3 or len(row[0]) != 64:
            continue
        found = sorted(folder.glob("**/" + row[2].removeprefix("./")))
        if not found:
            missing += 1
            continue
        cells = hashes(run, found[:1]).get(str(found[0]), [["", ""]])[0]
        if cells == row[:2]:
            right += 1
        else:
            failures.append(f"{row[2]}: {cells} for {row[:2]}")
            near += cells[0] == row[0]
    total = right + len(failures)
    print(f"PDQ: hash and quality equal {right}/{total}, hash alone {right + near}/{total}, "
          f"not there {missing} (gate: all; Python binding in wide use 13/43)")
    run.show(failures)


def derived(run, folder):
    right = total = 0
    failures = []
    for line in (folder / "expected_pdq_dihedral_cpp_reference.txt").open():
        row = dict(cell.split("=", 1) for cell in line.strip().split(",") if "=" in cell)
        found = sorted(folder.glob("**/" + row.get("filename", "-").removeprefix("./")))
        if not found:
            continue
        got = hashes(run, found[:1], "--derived").get(str(found[0]), [])
        # Its rot90 goes against the clock.
        names = ["orig", "rot270", "rot180", "rot90", "flipx", "flipy", "flipp", "flipm"]
        for name, cells in zip(names, got):
            total += 1
            right += cells[0] == row[name]
            if cells[0] != row[name]:
                failures.append(f"{row['filename']} {name}: {cells[0]} for {row[name]}")
        total += len(names) - len(got)
    print(f"PDQ: eight hashes as the reference derives them, equal {right}/{total}")
    run.show(failures)


def turned(image):
    from PIL import Image
    ways = Image.Transpose
    return [image] + [image.transpose(way) for way in (
        ways.ROTATE_270, ways.ROTATE_180, ways.ROTATE_90, ways.FLIP_TOP_BOTTOM,
        ways.FLIP_LEFT_RIGHT, ways.TRANSPOSE, ways.TRANSVERSE)]


def turns(run, files, scratch, *profile):
    """--turns against the hashes of pictures whose pixels were moved."""
    from PIL import Image
    right = total = 0
    failures = []
    for file in files:
        upright = Image.open(file).convert("RGB")
        paths = []
        for name, image in zip(REFERENCE_TURNS, turned(upright)):
            paths.append(scratch / f"{name}.png")
            image.save(paths[-1], compress_level=1)
        got = hashes(run, paths[:1], "--turns", *profile).get(str(paths[0]), [])
        moved = hashes(run, paths, *profile)
        for path, cells in zip(paths, got):
            total += 1
            same = cells[0] == moved[str(path)][0][0]
            right += same
            if not same:
                failures.append(f"{file.name} {path.stem}")
    print(f"Turned pictures{' '.join(('',) + profile)}: hash equal to that of flipped pixels {right}/{total} (gate: all; "
          f"derived ones are 14-21 bits off in the mean)")
    run.show(failures)


def alterations():
    """The 32 ways: name and function of picture and random numbers."""
    import io

    import numpy
    from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

    def jpeg(quality):
        def alter(image, _):
            out = io.BytesIO()
            image.save(out, "JPEG", quality=quality)
            return Image.open(out)
        return alter

    def then(*steps):
        def alter(image, random):
            for step in steps:
                image = step(image, random)
            return image
        return alter

    def size(longest):
        def alter(image, _):
            scale = longest / max(image.size)
            return image.resize([max(1, round(s * scale)) for s in image.size], Image.LANCZOS)
        return alter

    def curve(function):
        table = [max(0, min(255, round(255 * function(v / 255)))) for v in range(256)]
        return lambda image, _: image.point(table * 3)

    def crop(share):
        return lambda image, _: image.crop((
            round(image.width * share), round(image.height * share),
            round(image.width * (1 - share)), round(image.height * (1 - share))))

    def pad(share):
        return lambda image, _: ImageOps.expand(
            image, (round(image.width * share), round(image.height * share)), (255, 255, 255))

    def square(image, _):
        return ImageOps.fit(image, (min(image.size),) * 2)

    def circle(image, _):
        image = square(image, _)
        mask = Image.new("L", image.size, 0)
        ImageDraw.Draw(mask).ellipse((0, 0, image.width - 1, image.height - 1), fill=255)
        return Image.composite(image, Image.new("RGB", image.size, (255, 255, 255)), mask)

    def sepia(image, _):
        grey = ImageOps.grayscale(image)
        return ImageOps.colorize(grey, (30, 15, 0), (255, 240, 200))

    def noise(image, random):
        values = numpy.asarray(image).astype(float)
        values += random.normal(0, 20, values.shape)
        return Image.fromarray(values.clip(0, 255).astype("uint8"))

    def text(image, _):
        image = image.copy()
        draw = ImageDraw.Draw(image)
        top = round(image.height * 0.8)
        draw.rectangle((0, top, image.width, round(image.height * 0.92)), fill=(0, 0, 0))
        draw.text((8, top + 4), "EXAMPLE OF A CAPTION " * 4, fill=(255, 255, 255))
        return image

    def sticker(image, _):
        image = image.copy()
        side = round((0.12 * image.width * image.height) ** 0.5)
        ImageDraw.Draw(image).ellipse((10, 10, 10 + side, 10 + side), fill=(250, 210, 40))
        return image

    def rotate(degrees):
        return lambda image, _: image.rotate(degrees, Image.BICUBIC)

    def enhance(kind, factor):
        return lambda image, _: kind(image).enhance(factor)

    def move(way):
        return lambda image, _: image.transpose(way)

    ways = Image.Transpose
    return [
        ("jpeg30", jpeg(30)), ("jpeg10", jpeg(10)),
        ("half", lambda image, _: size(max(image.size) / 2)(image, _)),
        ("thumb200", size(200)), ("thumb64+jpeg80", then(size(64), jpeg(80))),
        ("grey", lambda image, _: ImageOps.grayscale(image).convert("RGB")), ("sepia", sepia),
        ("gamma 0.6", curve(lambda v: v ** 0.6)), ("gamma 1.6", curve(lambda v: v ** 1.6)),
        ("brighter", enhance(ImageEnhance.Brightness, 1.3)),
        ("darker", enhance(ImageEnhance.Brightness, 0.7)),
        ("contrast", enhance(ImageEnhance.Contrast, 1.4)),
        ("blur3", lambda image, _: image.filter(ImageFilter.GaussianBlur(3))),
        ("noise20", noise), ("equalize", lambda image, _: ImageOps.equalize(image)),
        ("text", text), ("sticker 12%", sticker), ("rotate 2", rotate(2)), ("rotate 5", rotate(5)),
        ("crop 2%", crop(0.02)), ("crop 5%", crop(0.05)), ("crop 10%", crop(0.1)),
        ("square", square), ("social", then(square, size(400), jpeg(75))), ("circle", circle),
        ("pad 5%", pad(0.05)), ("pad 10%", pad(0.1)), ("mirror", move(ways.FLIP_LEFT_RIGHT)),
        ("mirror+jpeg50", then(move(ways.FLIP_LEFT_RIGHT), jpeg(50))),
        ("rot90", move(ways.ROTATE_90)), ("rot180", move(ways.ROTATE_180)),
        ("sharpen", enhance(ImageEnhance.Sharpness, 3)),
    ]


def bits(texts):
    import numpy
    return numpy.unpackbits(numpy.frombuffer(bytes.fromhex("".join(texts)), dtype="uint8")
                            .reshape(-1, 32), axis=1).astype("float32")


def distances(queries, stored):
    """Bits between each query and each stored hash."""
    return queries.sum(1)[:, None] + stored.sum(1)[None, :] - 2 * (queries @ stored.T)


def nearest(got, base, stored, count):
    """For each altered picture the distance to each base picture, least over turns and parts."""
    import numpy
    queries = bits([cells[0] for lines in got for cells in lines])
    every = distances(queries, bits([h for hashes_of in stored for h in hashes_of]))
    every = every.reshape(len(got), count, -1).min(1)
    ends = numpy.cumsum([0] + [len(hashes_of) for hashes_of in stored])
    return numpy.stack([every[:, a:b].min(1) for a, b in zip(ends, ends[1:])], 1)


def threshold(false):
    """Largest distance with no more false matches than FPR."""
    import numpy
    ordered = numpy.sort(false)
    allowed = int(FPR * len(ordered))
    return int(ordered[allowed]) - 1


def robustness(run, files, scratch, label, *profile):
    import numpy
    from PIL import Image
    ways = alterations()
    names = []
    for file in files:
        image = Image.open(file).convert("RGB")
        for i, (_, alter) in enumerate(ways):
            seed = int(hashlib.sha256(f"{file.name} {i}".encode()).hexdigest()[:8], 16)
            path = scratch / f"{file.stem}-{i}.png"
            alter(image, numpy.random.default_rng(seed)).save(path, compress_level=1)
            names.append(path)
    altered = hashes(run, names, "--turns", *profile)
    upright = hashes(run, files, *(profile or ("--parts",)))
    got = [altered[str(path)] for path in names]
    own = numpy.arange(len(names)) // len(ways)
    for what, stored, count, gate in (
            ("one stored hash, upright only", 1, 1, "peers 0.597-0.611"),
            ("one stored hash, eight turns", 1, 8, "gate 0.72; peers 0.597-0.611"),
            ("stored parts, eight turns", None, 8, "gate 0.87"))[:2 if profile else 3]:
        kept = [[cells[0] for cells in upright[str(file)][:stored]] for file in files]
        least = nearest([lines[:count] for lines in got], files, kept, count)
        true = least[numpy.arange(len(names)), own]
        mask = numpy.ones_like(least, bool)
        mask[numpy.arange(len(names)), own] = False
        limit = threshold(least[mask])
        recall = (true <= limit).mean()
        print(f"Recall of 32 alterations{label}, {what}: {recall:.3f} at distance <= {limit} "
              f"(<= 30: {(true <= 30).mean():.3f}, <= 60: {(true <= 60).mean():.3f}; {gate})")
        each = [f"{name} {(true[i::len(ways)] <= limit).mean():.2f}"
                for i, (name, _) in enumerate(ways)]
        if run.listed and (true <= limit).mean() < 1:
            print("  " + ", ".join(cell for cell in each if not cell.endswith("1.00")))


def evaluate(run):
    folder = run.data / "photos" / "pdq"
    reference(run, folder)
    derived(run, folder)
    try:
        import numpy  # noqa: F401
        import PIL  # noqa: F401
    except ImportError:
        print("Turns and recall: not measured, needs python3-numpy and python3-pil")
        return
    base = sorted((run.data / "photos" / "base400").glob("*.jpg"))
    with tempfile.TemporaryDirectory() as scratch:
        large = [p for p in sorted(folder.glob("data/**/*.jpg"))
                 if "CMYK" not in p.name and p.stat().st_size < 1 << 20]
        turns(run, base[:20] + large, Path(scratch))
        robustness(run, base, Path(scratch), "")
        symmetric = ("--profile", "pdq-sym")
        turns(run, base[:20], Path(scratch), *symmetric)
        robustness(run, base, Path(scratch), " (pdq-sym)", *symmetric)
