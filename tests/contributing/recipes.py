#!/usr/bin/env python3
"""Follows the recipes of .github/CONTRIBUTING.md with the program that was built, and looks whether what it names is there.

Usage: recipes.py BUILD   (as ctest runs it)
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

top = pathlib.Path(__file__).resolve().parents[2]
guide = (top / ".github/CONTRIBUTING.md").read_text(encoding="utf-8")
build = pathlib.Path(sys.argv[1]).resolve()
faults = []


def block(words):
    found = re.search(rf"^```{words}\n(.*?)^```", guide, re.M | re.S)
    if not found:
        faults.append(f"there is no block “{words}”")
    return found.group(1) if found else "{}"


def program(home, *arguments):
    environment = {"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run([build / "riffdesk", "--practice", *arguments], env=environment, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        faults.append(f"{' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout


def rows_are_enough():
    """A model and an action, as rows of the table, are asked for and made."""
    catalogue = json.loads((top / "resources/catalogue.json").read_text(encoding="utf-8"))
    model, action = json.loads(block("json model")), json.loads(block("json action"))
    catalogue["models"].append(model)
    catalogue["actions"].append(action)
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home, "config/riffdesk")
        folder.mkdir(parents=True)
        (folder / "catalogue.json").write_text(json.dumps(catalogue), encoding="utf-8")
        asked = ["create", "--model", model["id"], "--action", action["id"], "--prompt", "sleep", "--song-seconds", "5"]
        program(home, *asked)
        songs = json.loads(program(home, "songs", "--json") or "[]")
        if [(song.get("model"), song.get("action")) for song in songs] != [(model["id"], action["id"])]:
            faults.append(f"the song is not of the new model and action: {songs}")


def languages_are_files():
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(top / "translations", f"{folder}/translations")
        subprocess.run(["bash", "-euc", block("sh language")], cwd=folder, check=True, capture_output=True)
        made = xml.parse(f"{folder}/translations/riffdesk_nl.ts").getroot()
        known = xml.parse(f"{folder}/translations/riffdesk_de.ts").getroot()
        if made.get("language") != "nl" or len(made.findall(".//message")) != len(known.findall(".//message")):
            faults.append("the new language does not have all the texts")
        forms = {len(each.findall("numerusform")) for each in made.iterfind(".//translation") if each.find("numerusform") is not None}
        if forms != {2}:
            faults.append(f"Dutch has two plural forms, not {forms}")


def what_is_named_is_there():
    prose = re.sub(r"^```.*?^```", "", guide, flags=re.M | re.S)
    for path in re.findall(r"`((?:\.github|\.ci|app|resources|tests|translations|ui)/[\w./-]*)`", prose):
        if not (top / path).exists():
            faults.append(f"there is no {path}")
    for name, path in re.findall(r"`(\w[\w.]*)` in\s+`([\w./-]+)`", prose):
        file = top / path
        if file.is_file() and name not in file.read_text(encoding="utf-8"):
            faults.append(f"there is no {name} in {path}")


def tests_are_there():
    listed = subprocess.run(["ctest", "-N"], cwd=build, capture_output=True, text=True, check=True).stdout
    for test in set(re.findall(r"`(tst_\w+)`", guide)):
        if f": {test}\n" not in listed:
            faults.append(f"there is no test {test}")


for check in (rows_are_enough, languages_are_files, what_is_named_is_there, tests_are_there):
    check()
print("\n".join(faults))
sys.exit(1 if faults else 0)
