"""The corpus of hostile and broken input: hundreds of cases from a seed, each with its right exit status."""

import codecs
import gzip
import io
import json
import os
import random
import socket
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sample import sample

from pipeline.alignment_file import dump_alignment

SEED = 20260117
OK, SOME, NONE = frozenset({0}), frozenset({1}), frozenset({2})
EITHER = OK | SOME  # what a decoder makes of damaged bytes is its choice; to go on is not
ANY = EITHER | NONE

WIRE = (
    "Three ministers resigned on Monday after the bridge at Qasr collapsed, killing 14 people.\n\n"
    "The prime minister said an inquiry would report by 3 May 2024. Rescue teams searched the river until nightfall.\n"
)
PAPER = (
    "Qasr bridge: ministers go\n\nAfter the collapse of the Qasr bridge on Monday, in which 14 people died, three "
    "ministers stepped down.\n\nAn inquiry is to report by the third of May, according to the prime minister.\n"
)
ARABIC = (
    "استقال ثلاثة وزراء يوم الاثنين بعد انهيار جسر القصر ومقتل 14 شخصا.\n\n"
    "وقال رئيس الوزراء إن التحقيق سيعلن نتائجه في 3 أيار 2024.\n"
)
PERSIAN = "سه وزیر روز دوشنبه پس از فروریختن پل قصر و کشته شدن چهارده نفر کناره‌گیری کردند.\n"
URDU = "قصر کا پل گرنے اور چودہ افراد کی ہلاکت کے بعد تین وزرا نے پیر کو استعفیٰ دے دیا۔\n"
HEBREW = "שלושה שרים התפטרו ביום שני לאחר קריסת הגשר בקאסר ומותם של 14 בני אדם.\n"
CHINESE = "卡斯尔大桥倒塌造成14人死亡后，三名部长周一辞职。\n"
CANARY = "canary-7f3a91-do-not-copy"  # stands in a file outside the folder: no output may hold it


@dataclass(frozen=True)
class Link:
    """A symbolic link; `{outside}` in the target is a folder beside the case's own."""

    target: str


@dataclass(frozen=True)
class Pipe:
    """A named pipe nobody writes to."""


@dataclass(frozen=True)
class Listener:
    """A socket in the file system."""


@dataclass(frozen=True)
class Deep:
    """A folder where a file is looked for."""


Content = bytes | Link | Pipe | Listener | Deep


@dataclass(frozen=True)
class Case:
    """One input. `files` lie in the folder that is run; `statuses` are the exit statuses that are right.

    `command`: run (the folder), read (the file alignment.json: inspect, report and every export), settings (the good
    folder under settings.toml), detect (standard input), missing (a folder that is not there).
    """

    name: str
    files: dict[bytes, Content] = field(default_factory=dict)
    statuses: frozenset[int] = OK
    command: str = "run"

    def lay_out(self, folder: Path, outside: Path) -> None:
        """Put the files into a folder. Links may lead to `outside`, which is there already."""
        for name, content in self.files.items():
            path = os.path.join(os.fsencode(folder), name)
            if isinstance(content, Link):
                os.symlink(content.target.replace("{outside}", str(outside)), path)
            elif isinstance(content, Pipe):
                os.mkfifo(path)
            elif isinstance(content, Listener):
                here = os.getcwd()
                os.chdir(folder)  # the name of a socket may have 108 bytes
                try:
                    with socket.socket(socket.AF_UNIX) as listener:
                        listener.bind(name)
                finally:
                    os.chdir(here)
            elif isinstance(content, Deep):
                os.mkdir(path)
            else:
                with open(path, "wb") as file:
                    file.write(content)


def beside(name: str, content: Content, statuses: frozenset[int], file: bytes = b"odd.txt") -> Case:
    """A case of one odd file beside two good ones."""
    return Case(name, {b"wire.txt": WIRE.encode(), b"paper.txt": PAPER.encode(), file: content}, statuses)


def encodings() -> Iterator[Case]:
    arabic = ARABIC.encode()
    for at in (1, 3, 7, 21, 45, 91, len(arabic) - 2):
        yield beside(f"truncated utf-8 {at}", arabic[:at], EITHER)
    for n, bad in enumerate(
        (
            b"\xc0\xaf",
            b"\xe0\x80\xaf",
            b"\xf0\x80\x80\xaf",
            b"\xed\xa0\x80",
            b"\xed\xb0\x80\xed\xa0\x80",
            b"\xf8\x88\x80\x80\x80",
            b"\xff",
            b"\xfe",
            b"\x80",
            b"\xf4\x90\x80\x80",
        )
    ):
        yield beside(f"bytes that are no utf-8 {n}", WIRE.encode()[:60] + bad + WIRE.encode()[60:], EITHER)
    for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        for name, text in (("English", WIRE), ("Arabic", ARABIC), ("Chinese", CHINESE)):
            yield beside(f"{encoding} without a mark, {name}", text.encode(encoding), EITHER)
        yield beside(f"{encoding} cut in a unit", WIRE.encode(encoding)[:-1], EITHER)
    for encoding, text in (("cp1256", ARABIC), ("iso8859-6", ARABIC), ("cp1255", HEBREW), ("gb18030", CHINESE)):
        yield beside(f"{encoding}", text.encode(encoding, "replace"), EITHER)
    yield beside("two encodings in one file", arabic + ARABIC.encode("cp1256"), EITHER)
    yield beside("utf-16 mark and utf-8 text", b"\xff\xfe" + WIRE.encode(), EITHER)
    yield beside("marks in the middle", ("\ufeff" + WIRE + "\ufeff" + WIRE).encode(), OK)
    yield beside("only a mark", b"\xef\xbb\xbf", SOME)
    yield beside("utf-7", b"+2AA- " + WIRE.encode(), OK)
    for at in (0, 40, len(WIRE)):
        yield beside(f"NUL at {at}", WIRE.encode()[:at] + b"\0" + WIRE.encode()[at:], SOME)
    yield beside("controls", b"".join(bytes([n]) for n in range(1, 32)) * 20 + WIRE.encode(), EITHER)
    yield beside("terminal escapes", b"\x1b]0;owned\x07\x1b[2J\x1b[31m" + WIRE.encode() * 8, OK)


def other_formats() -> Iterator[Case]:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("a.txt"), b"0" * 20_000_000, zipfile.ZIP_DEFLATED)
    yield beside("zip bomb", bomb.getvalue(), SOME)
    yield beside("gzip", gzip.compress(WIRE.encode() * 100, mtime=0), SOME)
    yield beside("zlib", zlib.compress(b"0" * 1_000_000), SOME)
    yield beside("png", b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 1, 1, 8, 2, 0, 0, 0), SOME)
    yield beside("elf", b"\x7fELF\x02\x01\x01" + bytes(200), SOME)
    yield beside("sqlite", b"SQLite format 3\0" + bytes(4000), SOME)
    yield beside("pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nstream\n" + bytes(range(256)) * 4 + b"\nendstream", SOME)
    yield beside(
        "pickle",
        b"\x80\x04\x95\x1f\0\0\0\0\0\0\0\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x02id\x94\x85\x94R\x94.",
        SOME,
    )
    yield beside("a program", b"#!/bin/sh\ntouch /tmp/owned\nimport os; os.system('touch /tmp/owned')\n", OK)


def long_ones() -> Iterator[Case]:
    million = 1_000_000
    for opening in "[{(<\"'":
        yield beside(f"a million {opening}", opening.encode() * million, SOME)
    for ending in (b"odd.html", b"odd.jsonl"):
        for opening in (b"[", b"{", b'{"text":', b'{"a":['):
            content = opening * (million // len(opening))
            yield beside(f"a million {opening.decode()} in {ending.decode()}", content, EITHER, ending)
    units = {
        "letters": "a",
        "words": "word ",
        "dots": "a.",
        "sentences": "A dog ran. ",
        "commas": "a,",
        "pipes": "a|",
        "mail": "a@",
        "digits": "1",
        "digit groups": "1,",
        "tatweel": "م" + "ـ" * 50,
        "ligatures": "ﷺ",
        "joiners": "a\u200d",
        "accents": "e" + "\u0301" * 30,
        "quotes": 'a."',
        "brackets": "a)",
        "apostrophes": "d'",
        "hyphens": "a-",
        "money": "$1 ",
        "colons": "a:",
        "percent": "5% ",
        "slashes": "1/2/",
        "han": "桥",
        "stars": "*a*",
        "urls": "http://",
    }
    for name, unit in units.items():
        yield beside(f"a line of 200,000: {name}", (unit * (200_000 // len(unit))).encode(), EITHER)
    yield beside("a line at the limit", b"ab cd, " * (999_999 // 7), OK)
    yield beside("a line over the limit", b"ab cd, " * (1_000_100 // 7), SOME)
    yield beside("a file over the limit", b"Some words here.\n" * (20_000_100 // 17), SOME)
    yield beside("a document over the limit", b"Some words here.\n" * (5_000_100 // 17), SOME)
    yield beside("50,001 lines of one word", b"word\n" * 50_001, SOME)
    yield beside("5,000 lines of one word", b"word\n" * 5_000, OK)
    yield beside("3,000 different words", "\n".join(f"w{n % 300} x{n}" for n in range(3_000)).encode(), OK)
    yield beside("200,000 empty lines", b"\n" * 200_000 + WIRE.encode(), OK)
    yield beside("200,000 carriage returns", b"\r" * 200_000 + WIRE.encode(), OK)
    yield beside("a million spaces", b"a" + b" " * 900_000 + b"b", OK)
    yield beside("bullets", b"- " * 100_000 + b"a", OK)
    yield beside("a table", b"a | b | c\n" * 2_000, OK)


def only_one_thing() -> Iterator[Case]:
    things = {
        "furniture": ("Read more\nShare\n12 views\nRelated articles\nSubscribe to our newsletter\n© 2024\n", EITHER),
        "digits": ("123 456\n789\n" * 40, OK),
        "emoji": ("😀🚀\n" * 200, SOME),
        "flags": ("🇱🇧🇸🇾\n" * 50, SOME),
        "punctuation": ("... !!! ???\n" * 50, SOME),
        "white space": (" \t\u00a0\u3000\n" * 50, SOME),
        "zero width": ("\u200b\u200c\u200d\u2060\n" * 50, SOME),
        "accents": ("\u0301\u0302\n" * 50, SOME),
        "bidi controls": ("\u202e\u202d\u2066\u2069\n" * 50, SOME),
        "private use": ("\ue000\ue001\n" * 50, SOME),
        "titles": ("Ministers go\n\nBridge falls\n\nRiver high\n", OK),
        "one letter": ("a", OK),
        "one word": ("Bridge", OK),
        "dates": ("3 May 2024\n4 May 2024\n", EITHER),
        "links": ("https://example.org/a?b=c\n" * 30, OK),
        "unassigned": ("\u0378\u0379\n" * 50, EITHER),
        "tags": ("\U000e0041\U000e0042\n" * 50, SOME),
        "mathematical letters": ("𝐓𝐡𝐫𝐞𝐞 𝐦𝐢𝐧𝐢𝐬𝐭𝐞𝐫𝐬 𝐫𝐞𝐬𝐢𝐠𝐧𝐞𝐝.\n", OK),
        "replacement characters": ("\ufffd" * 200, SOME),
    }
    for name, (text, statuses) in things.items():
        yield beside(f"only {name}", text.encode(), statuses)
        alone = NONE if statuses == SOME else ANY if statuses == EITHER else OK | NONE
        yield Case(f"nothing but {name}", {b"odd.txt": text.encode()}, alone)


def languages() -> Iterator[Case]:
    lines = ARABIC.splitlines()
    for name, other in (("Persian", PERSIAN), ("Urdu", URDU), ("Hebrew", HEBREW), ("Chinese", CHINESE)):
        yield beside(f"{name} among Arabic", f"{lines[0]}\n{other}{lines[2]}\n".encode(), OK)
        yield beside(f"only {name}", other.encode(), OK)
    twists: dict[str, Callable[[str], str]] = {
        "tatweel": lambda text: text.replace("ا", "اـ"),
        "zero-width joiners": lambda text: "\u200d".join(text),
        "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
        "bidi marks": lambda text: "\u200f" + text.replace(" ", "\u200e \u200f"),
        "overrides": lambda text: "\u202e" + text + "\u202c",
        "presentation forms": lambda text: text.replace("لا", "ﻻ").replace("و", "ﻭ").replace("ن", "ﻦ"),
        "vowel marks": lambda text: text.replace("ر", "رَّ"),
        "decomposed": lambda text: unicodedata.normalize("NFD", text),
        "Persian letters": lambda text: text.replace("ي", "ی").replace("ك", "ک"),
        "Indic digits": lambda text: text.translate({ord(str(n)): chr(0x660 + n) for n in range(10)}),
        "backwards": lambda text: text[::-1],
        "English in every line": lambda text: text.replace(" ", " bridge ", 2),
        "no spaces": lambda text: text.replace(" ", ""),
        "one word a line": lambda text: text.replace(" ", "\n"),
    }
    for name, twist in twists.items():
        yield beside(f"Arabic with {name}", twist(ARABIC).encode(), OK)
    for name in ("zero-width joiners", "zero-width spaces", "overrides", "decomposed", "backwards", "one word a line"):
        yield beside(f"English with {name}", twists[name](WIRE).encode(), OK)


def copies() -> Iterator[Case]:
    yield beside("a paragraph 300 times", (WIRE * 300).encode(), OK)
    yield beside("a document that quotes another whole", f"As the agency wrote:\n\n{WIRE}\n\n{PAPER}".encode(), OK)
    yield Case("one text 25 times", {b"d%d.txt" % n: WIRE.encode() for n in range(25)}, OK)
    yield Case("one text 1,000 times", {b"d%d.txt" % n: WIRE.encode() + b"\n" * (n % 3) for n in range(1_000)}, OK)
    other = {b"d%d.txt" % n: WIRE.replace("14", str(n)).encode() for n in range(80)}
    yield Case("one text but for a number", other, OK)
    yield Case("400 documents", {b"d%d.txt" % n: f"Aa{n:x} fell in Bu{n:x}.".encode() for n in range(400)}, OK)
    yield Case("one document", {b"a.txt": WIRE.encode()}, OK)
    yield Case("200 tiny documents", {b"d%d.txt" % n: b"Word %d." % n for n in range(200)}, OK)
    yield Case("a word each", {b"a.txt": b"Bridge", b"b.txt": b"Bridge"}, OK)


def names() -> Iterator[Case]:
    odd = [
        b"broken\xff\xfe",
        "cafe\u0301".encode(),
        b"new\nline",
        b"tab\there",
        b"bell\x07",
        b"\x1b]0;owned\x07",
        "right\u202eto left".encode(),
        b"-rf",
        b"--out",
        b" ",
        b"a" * 251,
        b"con",
        b"nul",
        b"<img src=x onerror=alert(1)>",
        b"$(touch owned)",
        b"; touch owned",
        b"%2e%2e%2f",
        b"a#1",
        b"a%00b",
        b"'\"`",
        "😀".encode(),
        "خبر".encode(),
        b"..",
        b"~",
        b"*",
        b"a\\b",
        b"__proto__",
        b"constructor",
        b"=cmd",
        b"a\rb",
        "zero\u200bwidth".encode(),
        "\ufeffmark".encode(),
        "ﬁ".encode(),
        "\u212a".encode(),
    ]
    for name in odd:
        yield beside(f"the name {name!r}"[:70], ARABIC.splitlines()[0].encode(), OK, name + b".txt")
    yield Case(
        "names that fold to one",
        {
            name: WIRE.encode() + name
            for name in (
                "café.txt".encode(),
                "cafe\u0301.txt".encode(),
                b"CAFE.txt",
                b"cafe.txt",
                b"Cafe.md",
                b"cafe-2.txt",
            )
        },
        OK,
    )
    yield beside("hidden", WIRE.encode(), OK, b".odd.txt")
    yield beside("no ending", WIRE.encode(), OK, b"odd")
    yield beside("capitals in the ending", WIRE.encode(), OK, b"odd.TXT")
    yield Case("60 endings", {b"wire.txt": WIRE.encode()} | {b"a.%dx" % n: b"" for n in range(60)}, OK)


def special_files() -> Iterator[Case]:
    for name, content in {
        "a link out of the folder": Link("{outside}/secret.txt"),
        "a link to a system file": Link("/etc/passwd"),
        "a link to /dev/zero": Link("/dev/zero"),
        "a link to nowhere": Link("nowhere.txt"),
        "a link to itself": Link("odd.txt"),
        "a link with a long target": Link("x" * 300),
        "a link with a very long target": Link("y/" * 1500),
        "a link to a process": Link("/proc/self/mem"),
        "a pipe": Pipe(),
        "a socket": Listener(),
    }.items():
        yield beside(name, content, SOME)
    yield beside("a link inside", Link("wire.txt"), OK)
    yield beside("a link to a folder", Link("{outside}"), OK)
    yield beside("a link to the folder above", Link(".."), OK)
    yield beside("a folder named like a file", Deep(), OK)
    yield beside("an empty file", b"", SOME)
    yield Case("an empty folder", {}, NONE)
    yield Case("a folder that is not there", {}, NONE, "missing")
    yield Case("only a pipe", {b"odd.txt": Pipe()}, NONE)
    yield Case("only links out", {b"odd.txt": Link("{outside}/secret.txt")}, NONE)


def json_lines() -> Iterator[Case]:
    good = json.dumps({"id": "r", "text": WIRE})
    for n, line in enumerate(
        (
            "{",
            "}",
            "[]",
            "null",
            "1",
            '"text"',
            "[" * 5_000,
            '{"text":' * 5_000,
            '{"id": "x"}',
            '{"text": null}',
            '{"text": 5}',
            '{"text": ""}',
            '{"text": "\\ud800 lone"}',
            '{"text": "\\udc00\\ud800"}',
            '{"text": "a\\u0000b"}',
            '{"id": "\\ud83d", "text": "Words."}',
            '{"id": [1], "text": "Words."}',
            '{"text": "Words."} {"text": "More."}',
            '{"text": "Words.",}',
            "{'text': 'Words.'}",
            '{"text": "Words.',
            '{"text": "\\x"}',
            '{"text": NaN}',
            "\\",
            f'{{"id": {"9" * 5000}, "text": "Words."}}',
            '{"id": 1.5, "text": "Words."}',
            '{"id": true, "text": "Words."}',
            json.dumps({"text": "Words here.", "title": "t" * 2000}),
            json.dumps({"text": "Words here.", "url": "u" * 2000}),
            f'{{"text": "Words.", "more": {"[" * 500}1{"]" * 500}}}',
        )
    ):
        yield beside(f"json line {n}", f"{good}\n{line}\n".encode(), SOME, b"odd.jsonl")
    for name, record in {
        "long id": {"id": "x" * 100_000, "text": WIRE},
        "id with newline": {"id": "a\nb\u202ec\x1b[31m", "text": WIRE},
        "id like a path": {"id": "../../etc/passwd", "text": WIRE},
        "id like another's": {"id": "wire", "text": WIRE},
        "script in the title": {"text": WIRE, "title": "<script>alert(1)</script>"},
        "script for a url": {"text": WIRE, "url": "javascript:alert(1)"},
        "a date that is none": {"text": WIRE, "published": "yesterday\u202e"},
        "a language that is none": {"text": WIRE, "language": "\u202ekl!\x1b[2J" * 100},
        "the wrong language": {"text": WIRE, "language": "ar"},
        "an unknown language": {"text": WIRE, "language": "zz"},
        "escapes": {"text": "\u2028 \x1b[2J </script> " + WIRE},
        "depth in a string": {"text": "[{" * 5_000 + WIRE},
    }.items():
        yield beside(f"record with {name}", json.dumps(record).encode(), OK, b"odd.jsonl")
    yield beside("1,000 records of one id", (good + "\n").encode() * 1_000, OK, b"odd.jsonl")
    yield beside("100,000 bad lines", good.encode() + b"\n{" * 100_000, SOME, b"odd.jsonl")
    yield beside("one key twice", b'{"text": "One word.", "text": "Two words here."}', OK, b"odd.jsonl")


BODY = f"<article><h1>Ministers go</h1><p>{WIRE}</p><p>{PAPER}</p></article>"


def pages() -> Iterator[Case]:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 10}">' for n in range(10))
    passwords = '<!ENTITY x SYSTEM "file:///etc/passwd">'
    bodies = {
        "scripts": f"<html><script>document.write('owned')</script><style>p{{}}</style>{BODY}<img onerror=alert(1)>",
        "billion laughs": f"<!DOCTYPE html [{entities}]><html>{BODY}<p>&e9;</p>",
        "external entity": f"<!DOCTYPE html [{passwords}]><html>{BODY}<p>&x;</p>",
        "xml with an entity": f'<?xml version="1.0"?><!DOCTYPE a [{passwords}]><a>{BODY}&x;</a>',
        "parameter entity": f'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]><html>{BODY}',
        "outer resources": f'<base href="http://127.0.0.1:9/"><link rel=stylesheet href=x.css><iframe src=x>{BODY}',
        "meta refresh": f'<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">{BODY}',
        "unclosed comment": f"{BODY}<!-- {WIRE}",
        "unclosed tag": f"{BODY}<a href='",
        "plaintext": f"<plaintext>{BODY}",
        "cdata": f"<![CDATA[{BODY}]]>{BODY}",
        "svg": f"<svg><script>alert(1)</script></svg>{BODY}",
        "nested tables": "<table><tr><td>" * 2000 + WIRE,
        "20,000 nested divs": "<div>" * 20_000 + WIRE,
        "nested quotes": "<blockquote>" * 3000 + WIRE,
        "nested lists": "<ul><li>" * 5000 + WIRE,
        "unclosed formats": "<b><i><u>" * 3000 + WIRE,
        "20,000 paragraphs": "<html>" + "<p>Word here.</p>" * 2_000,
        "an attribute of a megabyte": f"<p title='{'x' * 1_000_000}'>{BODY}",
        "100,000 attributes": f"<p {'a=1 ' * 100_000}>{BODY}",
        "entities": "&lt;&amp;&#x202e;&#0;&#xD800;&#99999999;&bogus;" * 200 + BODY,
        "frames": "<frameset><frame src=x></frameset>",
        "template": f"<template>{BODY}</template>",
        "noscript": f"<noscript>{BODY}</noscript>",
        "no text": "<html></html>",
        "json-ld": f'<script type="application/ld+json">{"[" * 20_000}</script>{BODY}',
        "json-ld article": '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": 5}</script>'
        + BODY,
        "og title of a megabyte": f'<meta property="og:title" content="{"t" * 1_000_000}">{BODY}',
        "date of nonsense": f'<meta property="article:published_time" content="{"9" * 10_000}">{BODY}',
        "over the tag limit": "<p>a</p>" * 100_001,
        "conditional comments": f"<!--[if IE]>{BODY}<![endif]-->{BODY}",
        "NUL in a page": BODY.replace("Ministers", "Mini\0sters"),
        "only angles": "<" * 100_000,
        "angles": "<>" * 50_000,
    }
    for name, body in bodies.items():
        yield beside(f"page: {name}", body.encode(), EITHER, b"odd.html")
    for codec in (
        "idna",
        "punycode",
        "undefined",
        "unicode_escape",
        "raw_unicode_escape",
        "utf-7",
        "rot13",
        "zlib",
        "base64",
    ):
        content = b'<meta charset="%s"><p>\x81\xff \\ud800 +2AA- ' % codec.encode() + WIRE.encode() + b"</p>"
        yield beside(f"page in {codec}", content, EITHER, b"odd.html")
    for codec in ("shift_jis", "euc-kr", "iso2022-jp", "koi8-r", "utf-16"):
        yield beside(
            f"page in {codec}", f'<meta charset="{codec}">{BODY}'.encode() + b"\x82\xa0\xff", EITHER, b"odd.html"
        )


def facts() -> Iterator[Case]:
    """Text on which readers of numbers, dates and names may lose themselves."""
    for n, sentence in enumerate(
        (
            "1," * 400 + "1 people died.",
            "1." * 400 + "5 people died.",
            "1 000 " * 200 + "people died.",
            "$" * 500 + "5 million was paid.",
            "one hundred and " * 150 + "one people died.",
            "two thousand " * 150 + "people died.",
            "3 May " * 200 + "2024 it fell.",
            "Monday " * 300 + "it fell.",
            "1/2/2024 " * 150 + "it fell.",
            "from 3 to 5 to 7 to " * 60 + "9 people.",
            "Mr. " * 300 + "Smith left.",
            "John Smith and " * 150 + "others left.",
            "not " * 400 + "true.",
            "said that " * 200 + "he left.",
            "9" * 2500 + " people died.",
            "1e999 people died. 0x1F people left. 1_000 people stayed.",
            "99999999999999999999 million billion dollars were paid.",
            "31 February 2024 was the 45th of Octember 99999 at 25:61.",
            "-0 people died, ½ person and ⅓ of ² ministers left.",
            "٣٬٠٠٠٫٥ و٣٠٠٠ شخص و" * 40,
            "مئة و" * 150 + "واحد",
            "ثلاثة آلاف و" * 100 + "أربعة",
            "٣ أيار/مايو " * 80,
            "at 3 a.m. " * 200 + "it fell.",
            "5 % " * 300 + "fell.",
            "aged 5, " * 200 + "they left.",
            '"He said "she said "' * 80 + "left.",
        )
    ):
        text = sentence[:2800]
        yield Case(
            f"facts {n}", {b"a.txt": text.encode(), b"b.txt": f"{text}\n{WIRE}".encode(), b"c.txt": WIRE.encode()}, OK
        )


def random_bytes(chance: random.Random) -> Iterator[Case]:
    for n in range(25):
        base = bytearray((WIRE + PAPER).encode() if n % 2 else ARABIC.encode())
        for _ in range(chance.randint(1, 12)):
            base[chance.randrange(len(base))] = chance.randrange(256)
        yield beside(f"flipped bytes {n}", bytes(base), EITHER)
    for n in range(15):
        yield beside(f"random bytes {n}", chance.randbytes(chance.randint(1, 4000)), EITHER)


def random_text(chance: random.Random) -> Iterator[Case]:
    pools = (
        [chr(c) for c in range(0x20, 0x3000)],
        [chr(c) for c in range(0x10000, 0x1FFFF)],
        list(".!?؟۔。\"'”’)»«(…:;,،—- \n\n\tABCabcاب123"),
        [chr(c) for c in (*range(0x600, 0x700), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00))] + [" "] * 80,
        [*"aA1 .,:/-%$€\n", "million ", "May ", "2024 ", "Mr. ", "not ", "said "],
    )
    for n in range(40):
        text = "".join(chance.choice(pools[n % len(pools)]) for _ in range(chance.randint(1, 600)))
        yield beside(f"random text {n}", text.encode(errors="ignore"), EITHER)


def random_pages(chance: random.Random) -> Iterator[Case]:
    tags = (
        "div",
        "p",
        "a",
        "table",
        "tr",
        "td",
        "ul",
        "li",
        "article",
        "script",
        "style",
        "h1",
        "svg",
        "select",
        "title",
    )
    for n in range(20):
        parts = []
        for _ in range(chance.randint(5, 300)):
            tag = chance.choice(tags)
            parts.append(
                chance.choice(
                    (f"<{tag}>", f"</{tag}>", f"<{tag} x='", "&amp;", "&#x202e;", WIRE, "<!--", "-->", "text ")
                )
            )
        yield beside(f"random page {n}", "".join(parts).encode(), EITHER, b"odd.html")


def alignments(chance: random.Random) -> Iterator[Case]:
    """Files that are given out as an alignment: a good one, changed somewhere."""
    text = dump_alignment(sample()).decode()

    def case(name: str, content: bytes, statuses: frozenset[int]) -> Case:
        return Case(f"alignment: {name}", {b"alignment.json": content}, statuses, "read")

    yield case("a good one", text.encode(), OK)
    for n, bad in enumerate(
        (
            b"",
            b"{",
            b"null",
            b"[]",
            b"[" * 1_000_000,
            b'{"a":' * 200_000,
            b"\xff\xfe{}",
            bytes(100),
            text.encode("utf-16"),
        )
    ):
        yield case(f"no alignment {n}", bad, NONE)
    yield case("another version", text.replace('"1.0"', '"2.0"', 1).encode(), NONE)
    yield case("a lone surrogate", text.replace("Four ministers", "\\ud800", 1).encode(), NONE)
    for n in range(12):
        yield case(f"cut {n}", text.encode()[: chance.randrange(len(text.encode()) - 1)], NONE)
    for n in range(12):
        raw = bytearray(text.encode())
        raw[chance.randrange(len(raw))] = chance.randrange(256)
        yield case(f"a changed byte {n}", bytes(raw), OK | NONE)
    odd = (
        None,
        -1,
        1e308,
        "",
        "x" * 10_000,
        "\u202e\x1b[2J<script>",
        [],
        {},
        True,
        [[]],
        {"a": 1},
        2**70,
        "\x00",
        -0.0,
    )
    for n in range(45):
        changed = json.loads(text)
        place, keys = changed, []
        while isinstance(place, dict | list) and place and (not keys or chance.random() < 0.85):
            keys.append((place, chance.choice(list(place) if isinstance(place, dict) else range(len(place)))))
            place = keys[-1][0][keys[-1][1]]
        holder, key = keys[-1]
        if chance.random() < 0.2:
            del holder[key]
        else:
            holder[key] = chance.choice(odd)
        yield case(f"a changed value {n}", json.dumps(changed, ensure_ascii=False).encode(), OK | NONE)
    for name, offsets in {"negative": (-5, 3), "backwards": (9, 2), "huge": (10**15, 2 * 10**15)}.items():
        changed = json.loads(text)
        changed["segments"][0]["start"], changed["segments"][0]["end"] = offsets
        yield case(f"{name} offsets", json.dumps(changed).encode(), OK | NONE)


def settings() -> Iterator[Case]:
    for n, (content, statuses) in enumerate(
        {
            b"": OK,
            b"[": NONE,
            b"alignment = 5": NONE,
            b"[alignment]\nmin_score = 2": NONE,
            b"[alignment]\nmin_score = nan": NONE,
            b"[alignment]\nmin_skore = 0.5": NONE,
            b"[nowhere]\na = 1": NONE,
            b"a = " + b"[" * 5000: NONE,
            b"\xff\xfe": NONE,
            b"[alignment]\nmin_score = 0.0": OK,
            b"[alignment]\nmin_score = 1.0": OK,
            b"[segmentation]\nmax_characters = 1": OK,
            b"[segmentation]\nmax_segments = 1": NONE,
            b"[ingest]\nmax_bytes = 1": NONE,
            b"[ingest]\nmax_documents = 1": SOME,
            b"[ingest]\nmax_line = 10": OK | NONE,
            b"[ingest]\nmax_total = 300": SOME,
            b"[embedding]\nbatch_size = 1": OK,
            b"[embedding]\nmodel = '../../etc'": NONE,
            b"[alignment]\nnearest = 1\nmax_passage = 1\ncrowd = 1": OK,
        }.items()
    ):
        yield Case(f"settings {n}", {b"settings.toml": content}, statuses, "settings")


def lines() -> Iterator[Case]:
    for n, content in enumerate(
        (
            b"",
            b"\n\n",
            b"\xff\xfe\n",
            bytes(100),
            b"a" * 500_000,
            ARABIC.encode(),
            codecs.BOM_UTF8 + b"word\n",
            b"\x1b[2J\n",
        )
    ):
        yield Case(f"lines {n}", {b"lines": content}, OK, "detect")


def corpus(seed: int = SEED) -> list[Case]:
    """All cases, the same for the same seed; no two of one name."""
    chance = random.Random(seed)
    makers = (encodings, other_formats, long_ones, only_one_thing, languages, copies, names, special_files, json_lines)
    made = [case for maker in (*makers, pages, facts, settings, lines) for case in maker()]
    for maker in (random_bytes, random_text, random_pages, alignments):
        made += maker(chance)
    doubled = [case for case in made if sum(other.name == case.name for other in made) > 1]
    if doubled:
        raise ValueError(f"two cases are named {doubled[0].name}")
    return made
