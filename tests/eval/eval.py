#!/usr/bin/env python3
"""Quality of a part on labelled data: ./dev eval PART --data DIR [--show N].

A part is a module beside this one; which files of DIR it reads stands at its head. Prints every
figure with its counts; --show lists the first N failures of each set.
"""

import argparse
import importlib
import pathlib

from common import Run

HERE = pathlib.Path(__file__).resolve().parent
SHARED = ("eval", "common", "sections")
PARTS = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in SHARED)

PARSER = argparse.ArgumentParser(usage="./dev eval PART --data DIR [--show N]")
PARSER.add_argument("idcheck")
PARSER.add_argument("part", choices=PARTS)
PARSER.add_argument("--data", required=True, type=pathlib.Path)
PARSER.add_argument("--show", type=int, default=0)
ARGS = PARSER.parse_args()

importlib.import_module(ARGS.part).evaluate(Run(ARGS.idcheck, ARGS.data, ARGS.show))
