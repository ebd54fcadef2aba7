#!/usr/bin/python3
"""Draw the invented portrait, with the gradients and noise of a camera picture.

No person sat for it and no picture was copied: everything is ellipses, gradients and seeded noise.

Usage: make_photo.py OUT.jpg THUMBNAIL.jpg [--seed N] [--scene harbour|park]
"""
import argparse

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1200, 1500
SCENES = {
    "harbour": dict(sky=((96, 146, 198), (236, 208, 176)), ground=((52, 92, 116), (88, 128, 140)),
                    skin=(206, 160, 128), hair=(66, 46, 34), coat=(44, 62, 92), shirt=(226, 222, 210)),
    "park": dict(sky=((150, 186, 214), (226, 232, 222)), ground=((66, 104, 58), (120, 150, 84)),
                 skin=(222, 180, 148), hair=(34, 28, 30), coat=(104, 54, 62), shirt=(238, 236, 230),
                 long_hair=True),
}


def gradient(top, bottom, height):
    t = np.linspace(0, 1, height)[:, None, None]
    row = (1 - t) * np.array(top, float) + t * np.array(bottom, float)
    return np.broadcast_to(row, (height, WIDTH, 3)).copy()


def layer(paint, blur):
    """Return an alpha mask in 0..1 of what PAINT draws in white, softened by BLUR pixels."""
    mask = Image.new("L", (WIDTH, HEIGHT), 0)
    paint(ImageDraw.Draw(mask))
    return np.asarray(mask.filter(ImageFilter.GaussianBlur(blur)), float)[:, :, None] / 255


def blend(picture, colour, mask):
    return picture * (1 - mask) + np.asarray(colour, float) * mask


def background(rng, look, scene):
    picture = np.concatenate([gradient(*look["sky"], 930), gradient(*look["ground"], HEIGHT - 930)])

    def skyline(draw):
        x = -20
        while x < WIDTH:
            w, h = int(rng.integers(60, 150)), int(rng.integers(60, 330))
            if scene == "harbour":
                draw.rectangle([x, 935 - h, x + w, 940], fill=235)
            else:
                draw.ellipse([x - 60, 880 - h, x + w + 90, 1000], fill=235)
            x += w + int(rng.integers(4, 40))

    picture = blend(picture, (112, 106, 118) if scene == "harbour" else (58, 92, 62), layer(skyline, 9))

    def lights(draw):
        for _ in range(70):
            x, y, r = rng.integers(0, WIDTH), rng.integers(650, 1400), rng.integers(4, 22)
            draw.ellipse([x - r, y - r, x + r, y + r], fill=int(rng.integers(40, 150)))

    return blend(picture, (255, 236, 196), layer(lights, 5))


def person(picture, look):
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    # The light comes from the upper left; shade is a smooth darkening to the lower right.
    shade = (1.08 - 0.30 * np.clip((x - 380) / 560, 0, 1) - 0.10 * np.clip((y - 420) / 700, 0, 1))
    shade = shade[:, :, None]
    lit = lambda colour: np.asarray(colour, float) * shade
    ell = lambda *box, **kw: layer(lambda d: d.ellipse(box, fill=255), kw.get("blur", 3))
    dark = lambda colour, k: tuple(c * k for c in colour)

    picture = blend(picture, lit(dark(look["hair"], 1.0)), ell(375, 250, 835, 820))
    if look.get("long_hair"):
        picture = blend(picture, lit(dark(look["hair"], 0.9)), layer(
            lambda d: d.rounded_rectangle([372, 480, 838, 1130], 120, fill=255), 5))
    picture = blend(picture, lit(look["coat"]), layer(
        lambda d: d.polygon([(70, 1500), (150, 1120), (430, 985), (770, 985), (1050, 1120),
                             (1130, 1500)], fill=255), 14))
    picture = blend(picture, lit(look["shirt"]), layer(
        lambda d: d.polygon([(485, 985), (600, 1260), (715, 985)], fill=255), 4))
    picture = blend(picture, lit(dark(look["skin"], 0.80)), layer(
        lambda d: d.polygon([(500, 820), (490, 1000), (600, 1090), (710, 1000), (700, 820)], fill=255), 8))
    picture = blend(picture, lit(dark(look["skin"], 0.90)), ell(378, 590, 440, 740))
    picture = blend(picture, lit(dark(look["skin"], 0.84)), ell(770, 590, 832, 740))
    picture = blend(picture, lit(look["skin"]), ell(405, 330, 805, 930, blur=4))
    picture = blend(picture, lit(look["hair"]), layer(
        lambda d: (d.pieslice([385, 262, 825, 690], 180, 360, fill=255),
                   d.polygon([(385, 476), (430, 560), (500, 470), (640, 430), (780, 500), (825, 476)],
                             fill=255)), 6))
    for cx in (515, 695):
        picture = blend(picture, dark(look["skin"], 0.78), ell(cx - 62, 560, cx + 62, 650, blur=14))
        picture = blend(picture, (240, 238, 232), ell(cx - 40, 588, cx + 40, 634))
        picture = blend(picture, (74, 84, 70), ell(cx - 20, 590, cx + 20, 632, blur=2))
        picture = blend(picture, (18, 18, 20), ell(cx - 9, 601, cx + 9, 621, blur=1))
        picture = blend(picture, (255, 255, 255), ell(cx - 9, 597, cx - 1, 605, blur=1))
        picture = blend(picture, look["hair"], layer(
            lambda d, c=cx: d.arc([c - 62, 530, c + 62, 640], 205, 335, fill=255, width=13), 3))
    picture = blend(picture, dark(look["skin"], 0.70), layer(
        lambda d: d.polygon([(612, 640), (650, 760), (590, 765)], fill=190), 12))
    picture = blend(picture, (166, 88, 84), layer(
        lambda d: d.chord([525, 790, 685, 862], 8, 172, fill=255), 4))
    picture = blend(picture, (120, 58, 58), layer(
        lambda d: d.arc([525, 770, 685, 845], 20, 160, fill=255, width=5), 2))
    return blend(picture, (250, 190, 170), ell(440, 690, 560, 800, blur=40) * 0.35)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out")
    args.add_argument("thumbnail")
    args.add_argument("--seed", type=int, default=44)
    args.add_argument("--scene", choices=SCENES, default="harbour")
    args = args.parse_args()
    rng, look = np.random.default_rng(args.seed), SCENES[args.scene]
    picture = person(background(rng, look, args.scene), look)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    vignette = 1 - 0.28 * (((x - 600) / 850) ** 2 + ((y - 750) / 1050) ** 2)
    # A sensor's noise: a part that grows with the light, and the coarser grain of demosaicing.
    fine = rng.normal(0, 1, picture.shape) * np.sqrt(np.clip(picture, 4, 255)) * 0.22
    coarse = np.asarray(Image.fromarray(rng.normal(128, 40, (HEIGHT // 3, WIDTH // 3)).clip(0, 255)
                        .astype("uint8")).resize((WIDTH, HEIGHT), Image.BICUBIC), float) - 128
    picture = picture * vignette[:, :, None] + fine + coarse[:, :, None] * 0.08
    image = Image.fromarray(picture.clip(0, 255).astype("uint8"), "RGB")
    image.save(args.out, quality=84, subsampling="4:2:0", dpi=(72, 72))
    image.resize((128, 160), Image.LANCZOS).save(args.thumbnail, quality=70)


main()
