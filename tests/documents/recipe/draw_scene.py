#!/usr/bin/python3
"""Draw the scene of the small pictures as netpbm files: draw_scene.py FOLDER"""
import pathlib
import sys

import numpy as np

WIDTH, HEIGHT = 112, 84
folder = pathlib.Path(sys.argv[1])
y, x = np.mgrid[0:HEIGHT, 0:WIDTH] / HEIGHT
sky = np.stack([0.25 + 0.65 * y, 0.35 + 0.35 * y, 0.75 - 0.35 * y], axis=2)
sun = np.clip(1 - np.hypot(x - 0.95, y - 0.42) / 0.16, 0, 1)[:, :, None]
hill = (y > 0.62 + 0.11 * np.sin(5.1 * x) + 0.03 * np.sin(17 * x))[:, :, None]
house = ((abs(x - 0.36) < 0.13) & (y > 0.5) & (y < 0.8))[:, :, None]
roof = ((y < 0.5) & (y > 0.5 - 0.17 + abs(x - 0.36)))[:, :, None]
scene = sky + sun * np.array([0.9, 0.7, 0.2])
scene = np.where(hill, np.array([0.16, 0.33, 0.20]) + 0.25 * (1 - y[:, :, None]), scene)
scene = np.where(house, np.array([0.82, 0.78, 0.70]), scene)
scene = np.where(roof, np.array([0.55, 0.16, 0.12]), scene)
grain = np.random.default_rng(7).normal(0, 0.008, scene.shape)
scene = (scene + grain).clip(0, 1)
gray = scene @ np.array([0.299, 0.587, 0.114])


def save(name, values, depth):
    top = 2 ** depth - 1
    kind = b"P6" if values.ndim == 3 else b"P5"
    data = np.round(values * top).astype(">u2" if depth == 16 else "u1").tobytes()
    (folder / name).write_bytes(b"%s\n%d %d\n%d\n" % (kind, WIDTH, HEIGHT, top) + data)


save("scene.ppm", scene, 8)
save("deep.ppm", scene, 16)
save("gray.pgm", gray, 8)
save("deep-gray.pgm", gray, 16)
save("alpha.pgm", np.where(np.hypot(x - 0.66, y - 0.5) < 0.62, 1.0, 0.25), 8)
