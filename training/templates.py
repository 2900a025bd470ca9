"""Dates, times and counts as Arabic-English pairs made from templates: every weekday, all month names, all digits."""

import random

WEEKDAYS = {
    "الأحد": "Sunday",
    "الاثنين": "Monday",
    "الإثنين": "Monday",
    "الثلاثاء": "Tuesday",
    "الأربعاء": "Wednesday",
    "الخميس": "Thursday",
    "الجمعة": "Friday",
    "السبت": "Saturday",
}
MONTHS = [
    ("January", ["يناير", "كانون الثاني", "كانون الثاني/يناير", "جانفي"]),
    ("February", ["فبراير", "شباط", "شباط/فبراير", "فيفري"]),
    ("March", ["مارس", "آذار", "آذار/مارس"]),
    ("April", ["أبريل", "إبريل", "نيسان", "نيسان/أبريل", "أفريل"]),
    ("May", ["مايو", "أيار", "أيار/مايو", "ماي"]),
    ("June", ["يونيو", "حزيران", "حزيران/يونيو", "جوان"]),
    ("July", ["يوليو", "تموز", "تموز/يوليو", "جويلية"]),
    ("August", ["أغسطس", "آب", "آب/أغسطس", "أوت"]),
    ("September", ["سبتمبر", "أيلول", "أيلول/سبتمبر"]),
    ("October", ["أكتوبر", "تشرين الأول", "تشرين الأول/أكتوبر"]),
    ("November", ["نوفمبر", "تشرين الثاني", "تشرين الثاني/نوفمبر"]),
    ("December", ["ديسمبر", "كانون الأول", "كانون الأول/ديسمبر"]),
]
COUNTED = [
    ("شخصا", "people"),
    ("قتيلا", "dead"),
    ("جريحا", "wounded"),
    ("مصدرا", "sources"),
    ("جنديا", "soldiers"),
    ("دولة", "countries"),
    ("يوما", "days"),
    ("عاما", "years"),
    ("مليون دولار", "million dollars"),
    ("ألف نسمة", "thousand inhabitants"),
    ("في المئة", "percent"),
    ("كيلومترا", "kilometers"),
    ("صاروخا", "missiles"),
    ("مليار يورو", "billion euros"),
    ("نائبا", "lawmakers"),
    ("طائرة", "aircraft"),
    ("مشاهدة", "views"),
]
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def make_pair(rng: random.Random) -> tuple[str, str]:
    """One Arabic-English pair drawn from the templates."""
    arabic_day, day = rng.choice(sorted(WEEKDAYS.items()))
    month, arabic_months = rng.choice(MONTHS)
    arabic_month = rng.choice(arabic_months)
    number, year = rng.randint(1, 31), rng.randint(1960, 2032)
    clock = f"{rng.randint(0, 23)}:{rng.randint(0, 59):02d}"
    count = rng.choice([rng.randint(11, 99), rng.randint(100, 999), rng.randint(1000, 99999)])
    arabic_noun, noun = rng.choice(COUNTED)
    arabic, english = rng.choice(
        [
            (f"{arabic_day}: {number} {arabic_month} {year}", f"{day}: {number} {month} {year}"),
            (f"{arabic_day} {number} {arabic_month} {year}", f"{day}, {month} {number}, {year}"),
            (f"{arabic_day}، {number} {arabic_month} {year}", f"{day}, {number} {month} {year}"),
            (f"{number} {arabic_month} {year}", f"{number} {month} {year}"),
            (f"{number} {arabic_month}", f"{number} {month}"),
            (f"في {number} {arabic_month} {year}", f"on {month} {number}, {year}"),
            (f"يوم {arabic_day} {number} {arabic_month}", f"on {day}, {month} {number}"),
            (f"منذ {arabic_month} {year}", f"since {month} {year}"),
            (f"{arabic_month} {year}", f"{month} {year}"),
            (f"الساعة {clock}", f"at {clock}"),
            (
                f"آخر تحديث: {arabic_day} {number} {arabic_month} {year} - {clock}",
                f"Last updated: {day}, {number} {month} {year} - {clock}",
            ),
            (f"نُشر في {number}/{rng.randint(1, 12)}/{year}", None),
            (f"{count} {arabic_noun}", f"{count} {noun}"),
            (f"أكثر من {count} {arabic_noun}", f"more than {count} {noun}"),
            (f"نحو {count} {arabic_noun}", f"about {count} {noun}"),
            (f"عام {year}", f"in {year}"),
            (f"({number} عاما)", f"({number} years old)"),
        ]
    )
    if english is None:
        english = "Published on " + arabic.split()[-1]
    if rng.random() < 0.2:
        arabic = arabic.translate(ARABIC_INDIC)
    return arabic, english


def make_pairs(count: int, seed: int) -> list[tuple[str, str]]:
    """`count` distinct pairs, the same for the same seed."""
    rng = random.Random(seed)
    pairs: dict[tuple[str, str], None] = {}
    while len(pairs) < count:
        pairs[make_pair(rng)] = None
    return list(pairs)
