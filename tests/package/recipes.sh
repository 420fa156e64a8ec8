#!/usr/bin/env bash
# What can be said of the recipes for Flatpak and AppImage without their tools: they are well-formed, name what is there, and
# ask for no more of the user's files than Music; the rest comes through portals.
set -euo pipefail
cd "$(dirname "$0")/../../resources/packaging"
bash -n appimage.sh
python3 - app.riffdesk.Riffdesk.flatpak.json <<'PYTHON'
import json, re, sys

manifest = json.load(open(sys.argv[1]))
missing = {"id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"} - manifest.keys()
assert not missing, f"the manifest lacks {missing}"
assert sys.argv[1].startswith(manifest["id"]), "the file is not named as its id"
files = [a.split("=")[1] for a in manifest["finish-args"] if a.startswith("--filesystem=")]
assert files == ["xdg-music"], f"it reaches {files}"
allowed = {"share", "socket", "device", "filesystem", "own-name", "talk-name"}
for argument in manifest["finish-args"]:
    kind, value = re.fullmatch(r"--([a-z-]+)=(\S+)", argument).groups()
    assert kind in allowed and value not in ("all", "session-bus", "system-bus", "ssh-auth"), f"it asks for {argument}"
names = [module["name"] for module in manifest["modules"]]
assert len(set(names)) == len(names) and names[-1] == "riffdesk", f"the program is not the last of {names}"
for module in manifest["modules"]:
    assert module["sources"], module["name"]
    for source in module["sources"]:
        assert source["type"] == "dir" or (source["url"].startswith("https://") and source["tag"]), module["name"]
PYTHON
