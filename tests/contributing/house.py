#!/usr/bin/env python3
"""Draws the house: which room includes from which, made from the includes, without what follows from the rest.

Usage: house.py            prints it as a Mermaid graph
       house.py --write    puts it into .github/CONTRIBUTING.md
       house.py --check    fails where that one is not what the includes say
"""
import pathlib
import re
import sys

top = pathlib.Path(__file__).resolve().parents[2]
guide = top / ".github/CONTRIBUTING.md"
begin, end = "<!-- house: made by tests/contributing/house.py -->\n", "<!-- /house -->\n"


def rooms():
    for side in ("app", "ui"):
        for folder in sorted((top / side).iterdir()):
            if (folder / "CMakeLists.txt").is_file():
                yield f"{side}/{folder.name}", folder


def edges():
    """room -> the rooms that it includes from."""
    names = {}
    for room, folder in rooms():
        public = folder / "include"
        for header in public.rglob("*.h"):
            names[header.relative_to(public).as_posix()] = room
    found = {}
    for room, folder in rooms():
        used = found.setdefault(room, set())
        for file in folder.rglob("*"):
            if file.suffix not in (".cpp", ".h"):
                continue
            for include in re.findall(r'^#include "([^"]+)"', file.read_text(encoding="utf-8"), re.M):
                if names.get(include, room) != room:
                    used.add(names[include])
    return found


def reach(graph, room, seen):
    for other in graph.get(room, ()):
        if other not in seen:
            seen.add(other)
            reach(graph, other, seen)
    return seen


def reduced(graph):
    """Without the edges that others imply."""
    return {
        room: {to for to in used if not any(to in reach(graph, other, set()) for other in used - {to})}
        for room, used in graph.items()
    }


def picture():
    graph = edges()
    lines = ["```mermaid", "graph TD"]
    for side, words in (("ui", "ui: the window, one room a panel"), ("app", "app: riffdesk_core, without widgets")):
        lines.append(f'  subgraph {side}s["{words}"]')
        lines += [f"    {room.replace('/', '_')}[{room.split('/')[1]}]" for room in sorted(graph) if room.startswith(side)]
        lines.append("  end")
    # Every room of ui sees what it needs of app; their own order is what a reader looks for.
    for room, used in sorted(reduced(graph).items()):
        for to in sorted(used):
            if room[:2] == to[:2]:
                lines.append(f"  {room.replace('/', '_')} --> {to.replace('/', '_')}")
    lines.append("  uis --> apps")
    return "\n".join(lines + ["```", ""])


def main():
    wanted = picture()
    if sys.argv[1:] == []:
        print(wanted, end="")
        return 0
    text = guide.read_text(encoding="utf-8")
    head, rest = text.split(begin)
    old, tail = rest.split(end)
    if sys.argv[1] == "--write":
        guide.write_text(head + begin + wanted + end + tail, encoding="utf-8")
    elif old != wanted:
        print("The picture in .github/CONTRIBUTING.md is an older one: python3 tests/contributing/house.py --write")
        return 1
    return 0


sys.exit(main())
