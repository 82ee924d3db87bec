"""Reads the reports as another program would: python-docx, and the text of the printed pages."""

import re
import sys
from pathlib import Path

import docx
from docx.oxml.ns import qn

DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def text_of(element):
    return "".join(node.text or "" for node in element.iter(qn("w:t")))


def read(path):
    document = docx.Document(path)
    body = document.element.body
    fields = [(node.text or "").strip() for node in body.iter(qn("w:instrText"))]
    pictures = [(node.get("name"), node.get("descr")) for node in body.iter(DOC_PR)]
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles and all(styles), f"{path}: a paragraph without a style"
    assert document.core_properties.title and document.core_properties.author
    headings = [
        (int(paragraph.style.name.split()[-1]), paragraph.text)
        for paragraph in document.paragraphs
        if re.fullmatch(r"Heading \d", paragraph.style.name)
    ]
    deepest = 1
    for level, words in headings:
        assert words.strip(), f"{path}: an empty heading"
        assert level <= deepest + 1, f"{path}: {words} skips a level"
        deepest = level
    for name, words in pictures:
        assert name.startswith("veikart:"), name
        assert words and len(words) > 20, f"{path}: {name} has no words"
    assert len({name for name, _ in pictures}) == len(pictures)
    for table in document.tables:
        first = table.rows[0]._tr
        assert first.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
    captions = [paragraph for paragraph in document.paragraphs if paragraph.style.name == "Caption"]
    counted = [field for field in fields if field.startswith("SEQ")]
    assert len(captions) == len(counted), f"{path}: {len(captions)} captions, {len(counted)} fields"
    assert sum(field.startswith("TOC ") for field in fields) == 2
    return document, headings, [text_of(caption._p) for caption in captions], pictures


def squeezed(words):
    return re.sub(r"\s+", "", words)


def printed(folder, name, captions):
    pages = (folder / f"{name}.txt").read_text(encoding="utf-8").split("\f")
    whole = squeezed("".join(pages))
    for caption in captions:
        assert whole.count(squeezed(caption)) >= 2, f"{name}: {caption} is not printed twice"
    return pages


def contents_are_near(pages, headings):
    """The numbers that stand in the contents before they are brought up to date."""
    apart = []
    for level, words in headings:
        if level > 2:
            continue
        key = squeezed(words)
        entry = re.compile(re.escape(words[:40]) + r".*?\.{3,}\s*(\d+)\s*$", re.M)
        said = [int(found.group(1)) for page in pages[:6] for found in entry.finditer(page)]
        seen = [at for at, page in enumerate(pages, 1) if at > 3 and key in squeezed(page)]
        if said and seen:
            apart.append(min(abs(said[0] - at) for at in seen))
    assert apart and max(apart) <= 4, f"the contents are {apart} pages beside the truth"
    return max(apart)


def main():
    folder = Path(sys.argv[1])
    document, headings, captions, pictures = read(folder / "report.docx")
    chapters = [words for level, words in headings if level == 1]
    assert [chapter[:4] for chapter in chapters] == ["1 In", "2 Ve", "3 Ka", "4 Pr", "5 Fi"], chapters
    numbers = [int(re.match(r"Figur (\d+)", caption).group(1)) for caption in captions]
    assert numbers == sorted(numbers) and numbers[-1] == 22 and len(numbers) >= 19, numbers
    meetings = [table for table in document.tables if table.rows[0].cells[0].text == "Aktør"]
    assert [len(table.rows) for table in meetings] == [10]
    references = [it for it in document.paragraphs if it.style.name == "Bibliography"]
    assert len(references) == 38, len(references)
    pages = printed(folder, "report", captions)
    apart = contents_are_near(pages, headings)
    house, _, in_nynorsk, _ = read(folder / "house.docx")
    assert house.paragraphs[1].style.name == "Title", house.paragraphs[1].style.name
    printed(folder, "house", in_nynorsk)
    _, _, in_english, _ = read(folder / "example.docx")
    assert all(caption.startswith("Figure ") for caption in in_english)
    printed(folder, "example", in_english)
    print(
        f"report: {len(pages) - 1} pages, {len(captions)} figures in {len(pictures)} pictures, "
        f"{len(document.tables)} tables; contents at most {apart} pages beside the truth"
    )


main()
