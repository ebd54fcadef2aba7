"""Builds the extension: inside the source tree against its objects, else against the installed
library that pkg-config finds. The version is read from one of them, never written here."""

import os
import pathlib
import re
import shlex
import subprocess

from setuptools import Extension, setup

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parent.parent
SOURCES = sorted(str(p.relative_to(HERE)) for p in (HERE / "src").glob("*.c"))


def pkg_config(*words):
    return shlex.split(subprocess.run(["pkg-config", *words], check=True, text=True,
                                      stdout=subprocess.PIPE).stdout)


def in_tree():
    """Everything of the library goes into the extension, so that it stands on its own."""
    build = TREE / "build"
    if not (build / ".libs" / "libidcheck_objects.a").exists():
        subprocess.run([str(TREE / "dev"), "build"], check=True, cwd=TREE)
    makefile = (build / "Makefile").read_text()
    libs = []
    for name in ("ICU", "XML", "ZIP", "ZLIB", "QPDF", "PICTURES", "SQLITE", "SODIUM",
                 "PHONENUMBER", "PSL"):
        match = re.search(rf"^{name}_LIBS = (.*)$", makefile, re.M)
        libs += shlex.split(match.group(1)) if match else []
    version = re.search(r"^PACKAGE_VERSION = (.*)$", makefile, re.M).group(1)
    return version, dict(
        include_dirs=[str(TREE / "include"), str(build / "include")],
        extra_objects=[str(build / ".libs" / "libidcheck_objects.a")],
        extra_link_args=[*libs, "-lm", "-lpthread", "-lstdc++"],
    )


def installed():
    version = pkg_config("--modversion", "libidcheck")[0]
    return version, dict(
        extra_compile_args=pkg_config("--cflags", "libidcheck"),
        extra_link_args=pkg_config("--libs", "libidcheck"),
    )


inside = (TREE / "configure.ac").exists() and not os.environ.get("IDCHECK_USE_INSTALLED")
version, options = in_tree() if inside else installed()
options.setdefault("extra_compile_args", []).append("-std=c11")

setup(
    version=version,
    ext_modules=[
        Extension(
            "idcheck._core",
            SOURCES,
            depends=["src/core.h"],
            define_macros=[("Py_LIMITED_API", "0x030B0000")],
            py_limited_api=True,
            **options,
        )
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
)
