"""Reads the deck as another program would, with nothing but the standard library."""

import re
import sys
import xml.etree.ElementTree as tree
import zipfile
from pathlib import Path

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


def words(element):
    return [node.text or "" for node in element.iter(f"{A}t")]


def slides(path):
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        names = [name for name in package.namelist() if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)]
        names.sort(key=lambda name: int(re.search(r"\d+", name).group()))
        notes = {
            name: words(tree.fromstring(package.read(name)))
            for name in package.namelist()
            if re.fullmatch(r"ppt/notesSlides/notesSlide\d+\.xml", name)
        }
        return [tree.fromstring(package.read(name)) for name in names], notes


def check(path):
    all_slides, notes = slides(path)
    figures, titles, objects = [], [], 0
    for number, slide in enumerate(all_slides, 1):
        holders = [node.get("type") for node in slide.iter(f"{P}ph")]
        assert holders and holders[0] in ("title", "ctrTitle"), f"{path}: slide {number}: {holders}"
        titles.append(words(slide)[0])
        own = [node for node in slide.iter(f"{P}cNvPr")]
        ids = [node.get("id") for node in own]
        assert len(set(ids)) == len(ids), f"{path}: slide {number}: a number twice"
        groups = [group for group in slide.find(f"{P}cSld/{P}spTree").findall(f"{P}grpSp")]
        for group in groups:
            properties = group.find(f"{P}nvGrpSpPr/{P}cNvPr")
            assert properties.get("name").startswith("veikart:"), properties.get("name")
            assert len(properties.get("descr")) > 20, properties.get("name")
            figures.append(properties.get("name"))
        for node in own:
            name = node.get("name")
            if name.startswith("veikart:") and name.count(":") == 1:
                told = node.get("descr") or node.find(f".//{DECORATIVE}") is not None
                assert told, f"{path}: slide {number}: {name} says nothing"
                objects += 1
        sizes = [int(node.get("sz")) for group in groups for node in group.iter(f"{A}rPr")]
        assert not sizes or min(sizes) >= 1600, f"{path}: slide {number}: letters of {min(sizes) / 100} pt"
    assert len(set(titles)) == len(titles), f"{path}: two slides have one title"
    assert len(set(figures)) == len(figures) == len(all_slides) - 1
    assert len(notes) >= len(all_slides) - 4
    return all_slides, figures, objects


def printed(folder, name, all_slides):
    pages = (folder / f"{name}.txt").read_text(encoding="utf-8").split("\f")[:-1]
    assert len(pages) == len(all_slides), f"{name}: {len(pages)} pages of {len(all_slides)} slides"
    for number, (page, slide) in enumerate(zip(pages, all_slides), 1):
        squeezed = re.sub(r"\s+", "", page)
        for text in words(slide):
            first = re.sub(r"\s+", "", text)[:12]
            assert first in squeezed or first == "‹#›", f"{name}: page {number} does not show {text}"


def main():
    folder = Path(sys.argv[1])
    deck, figures, objects = check(folder / "deck.pptx")
    printed(folder, "deck", deck)
    for number in range(1, 23):
        assert f"veikart:figur-{number:02}" in figures, number
    inner = {node.get("name") for slide in deck for node in slide.iter(f"{P}cNvPr")}
    assert any(re.fullmatch(r"veikart:figur-13/2C-07\.s\d+", name) for name in inner)
    _, others, _ = check(folder / "house.pptx")
    assert others == figures
    said = (folder / "refresh.txt").read_text(encoding="utf-8")
    assert said.count("Renewed: ") == 2 and said.count("The document as it was: ") == 2, said
    assert "(ny)" in (folder / "saved" / "small.txt").read_text(encoding="utf-8")
    print(f"office: {len(deck)} slides with {objects} named objects; renewed after LibreOffice saved")


main()
