"""Whether resources/licences.md and .reuse/dep5 name the licence of everything: of each package that the program is built
from or runs with (app/install.sh), and of each file of the repository, by identifiers of https://spdx.org/licenses."""

import fnmatch
import pathlib
import re
import subprocess
import sys

top = pathlib.Path(__file__).resolve().parents[2]
known = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "GPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later",
         "LGPL-3.0-only", "MIT", "MPL-1.1", "OFL-1.1", "Zlib", "blessing"}
wrong = []

page = (top / "resources/licences.md").read_text()
named = set(re.findall(r"`([^`]+)`", page))
packages = re.search(r"packages=\((.*?)\)", (top / "app/install.sh").read_text(), re.S).group(1).split()
wrong += [f"resources/licences.md does not name {package} of app/install.sh" for package in packages if package not in named]
for row in re.findall(r"^\| \[.*$", page, re.M):
    licence = row.split("|")[3].strip()
    for name in re.split(r" OR | AND ", re.split(r"[,(]", licence)[0].strip()):
        if name not in known:
            wrong.append(f"resources/licences.md: “{name}” is no licence that is known here")

paragraphs = re.findall(r"^Files: (.*)\nCopyright: (.+)\nLicense: (.+)$", (top / ".reuse/dep5").read_text(), re.M)
files = subprocess.run(["git", "ls-files"], cwd=top, capture_output=True, text=True).stdout.splitlines()
for pattern, _, licence in paragraphs:
    if licence not in known:
        wrong.append(f".reuse/dep5: “{licence}” is no licence that is known here")
    if files and not fnmatch.filter(files, pattern):
        wrong.append(f".reuse/dep5: there is no {pattern}")
wrong += [f".reuse/dep5 does not cover {file}" for file in files
          if not any(fnmatch.fnmatch(file, pattern) for pattern, _, _ in paragraphs)]
# A file with a licence of its own says the same there.
for file in files:
    if file == "tests/contributing/licences.py" or not file.endswith((".cpp", ".h", ".py", ".sh", ".xml", ".xsd", ".md", ".txt")):
        continue
    own = re.search(r"SPDX-License-Identifier: *([\w.+-]+)", (top / file).read_text(errors="replace"))
    told = [licence for pattern, _, licence in paragraphs if fnmatch.fnmatch(file, pattern)][-1]
    if own and own.group(1) != told:
        wrong.append(f"{file} says {own.group(1)}, .reuse/dep5 {told}")

print("\n".join(wrong) or f"{len(packages)} packages, {len(files)} files")
sys.exit(1 if wrong else 0)
