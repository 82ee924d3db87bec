"""A person who hears the window: finds "Pasientens prøvesvar" by what the accessibility tree says,
reads its dates, moves one bar by a quarter with the keyboard alone, hears what was done, and saves.
Beside the open editor; the argument is its file."""
import subprocess
import sys
import time

import pyatspi

FILE = sys.argv[1]
PATIENCE = 40.0


def walk(node):
    try:
        yield node
        for at in range(node.childCount):
            child = node.getChildAtIndex(at)
            if child is not None:
                yield from walk(child)
    except Exception:  # The window changed while it was read: what is gone is not told.
        return


def window():
    desktop = pyatspi.Registry.getDesktop(0)
    for at in range(desktop.childCount):
        program = desktop.getChildAtIndex(at)
        if program is not None and "veikart" in (program.name or "").lower():
            return program
    return None


def nodes():
    program = window()
    return list(walk(program)) if program is not None else []


def until(what, look):
    """What `look` finds, as soon as it finds something."""
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE:
        try:
            found = look()
        except Exception:  # A node went away while it was asked.
            found = None
        if found:
            return found
        time.sleep(0.2)
    names = [f"  {node.getRoleName()}: {node.name}" for node in nodes() if node.name]
    sys.exit(f"screen-reader: no {what}. The tree says:\n" + "\n".join(names))


def named(*parts, role=None, focus=False):
    """The first node whose name holds all the parts, of the role, with the keyboard on it where asked."""
    for node in nodes():
        if not all(part in (node.name or "") for part in parts) or (role and node.getRoleName() != role):
            continue
        if not focus or node.getState().contains(pyatspi.STATE_FOCUSED):
            return node
    return None


def focused(*parts):
    return named(*parts, focus=True)


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "120", *keys], check=True)


def types(text):
    subprocess.run(["xdotool", "type", "--delay", "60", text], check=True)


def line():
    with open(FILE, encoding="utf-8") as text:
        return next(line for line in text if '(id: "2C-07.s2",' in line)


until("window of the editor", window)
until("canvas", lambda: named("Aktiv medvirkning i egen og næres helse", role="heading"))
print("the window is in the tree of", window().name)

tour = until("first step of the tour", lambda: named("Trinn 1 av 5"))
print("the tour says:", tour.name)
press("Escape")
until("end of the tour", lambda: not named("Trinn 1 av 5"))

press("ctrl+f")
types("2C-07")
until("hit of the search", lambda: named("Pasientens prøvesvar, Aktivitet", role="list item"))
press("Return")
row = until("row of the activity with the keyboard on it", lambda: focused("Pasientens prøvesvar"))
print("the row says:", row.name, f"({row.getRoleName()})")

bar = until("bar of step 2", lambda: named("Pasientens prøvesvar, Trinn 2", "juni 2024 – 1. kv. 2025"))
print("the bar says:", bar.name)
for part in ("Utvikling", "planlagt", "av "):
    if part not in bar.name:
        sys.exit(f"screen-reader: «{bar.name}» does not say «{part}»")

for _ in range(12):
    if focused("Pasientens prøvesvar, Trinn 2", "juni 2024"):
        break
    press("Right")
    time.sleep(0.4)
else:
    sys.exit("screen-reader: the arrow keys do not come to the bar")

before = line()
press("ctrl+Right")
moved = until("bar a quarter later", lambda: focused("Pasientens prøvesvar", "september 2024 – 2. kv. 2025"))
print("after the move it says:", moved.name)
told = until("word of what was done", lambda: named("Utført", "Pasientens prøvesvar"))
print("and the window tells:", told.name)
press("ctrl+s")


def saved():
    after = line()
    return after if after != before else None


after = until("saved change", saved)
expected = before.replace('"2024-06"', '"2024-09"').replace('"2025-Q1"', '"2025-Q2"')
if after != expected:
    sys.exit(f"screen-reader: the file says\n{after}not\n{expected}")
print("the file says just that")
