"""Captions and credits of pictures, told by the wording of their lines."""

from __future__ import annotations

import re

_SOURCES = (
    r"(?:AP|AFP|Reuters|REUTERS|EPA|EFE|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|Alamy|"
    r"Xinhua|TASS|Sputnik|Rex|PA(?: Wire)?|NASA|iStock|Unsplash|Handout|HANDOUT|Courtesy|Facebook|"
    r"Twitter|Google(?: Maps)?|Wikimedia(?: Commons)?|[Pp]ool)"
)
_KIND = (
    r"(?:(?:(?-i:[A-Z][\w.-]*|\d+)|undated|file|handout|recent|aerial|satellite|combination|archive|"
    r"still|video|infrared|\w{3,12}ed)(?:,? |,))"
)
_SHAPES = tuple(
    re.compile(pattern)
    for pattern in (
        r"[\[(]?(?i:image|photo|photograph|picture|pic|video|credit|file photo|file picture|"
        r"illustration|graphic|map|caption|photo credit|image credit|image source|photo by|"
        r"photograph by|picture by|image by|photo illustration by|photos by)"
        r"(?:\s?[:|/©]|\s(?:by|courtesy|credit)\b|(?<= by)|\s?\().{0,600}",
        r"[\[(](?i:file|photo|image|picture|video)(?i: photo| picture| image)?[^\])]{0,120}[\])].{0,400}",
        # It ends in the credit of a photographer or an agency.
        r".{0,600}(?:[\[(/|]\s?|(?i:photo|photograph|image|images|picture|credit|via|courtesy of|"
        r"photo by|file)\s?[:/]?\s?)(?:[\w.’' -]{0,40}[/|,] ?)?"
        + _SOURCES
        + r"(?: (?i:photo|images?|file|pictures?|news))?(?:[/|,] ?(?:[A-Z][\w.’'-]* ?){1,4})?\s?[\])]?",
        r".{0,600}[\[(](?i:photo|image|picture|photograph|credit|video|file photo|ap photo)\b[^\])]{0,120}[\])]",
        r".{0,600}\b[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}/" + _SOURCES + r"(?: [\w ]{0,30})?",
        r"(?i:file photo|file picture|stock image|video ad feedback|screenshot|screengrab)\b.{0,400}",
        r"(?i:in (?:this|an?) "
        + _KIND
        + r"{0,8}(?:photo|image|picture|photograph|screengrab|screenshot|"
        r"video grab|frame grab|illustration)\b).{0,600}",
        r"(?i:this (?:[\w,.-]+ ){0,4}(?:photo|image|picture|photograph|illustration|frame grab) "
        r"(?:shows|taken|provided|released|made|from)\b).{0,600}",
        r".{0,600}\b(?i:photos?|photographs?|images?|pictures?|credit)\s?[:/©]\s?"
        r"(?:[A-Z][\w.’'-]*(?:[/|,&]? |[/|]|$)){1,6}",
        r".{0,600}\b\d{1,2}:\d\d [-–•] (?i:source): .{0,80}",
    )
)
# No shape fits a line without one of these, and looking for them is quick.
_CLUES = (
    *("/", "|", "[", "(", ":", "photo", "image", "pic", "credit", "video", "file", "graphic"),
    *("illustrat", "map", "caption", "courtesy", "screen", "grab", "via", "source"),
)
_LONGEST = 700


def is_caption(line: str) -> bool:
    """Whether a line tells of a picture.

    >>> is_caption("The pier at dusk, April 9, 2021. PHOTO: REUTERS")
    True
    >>> is_caption("The photo of the pier was sold to Reuters for a record sum.")
    False
    """
    if len(line) > _LONGEST:
        return False
    lowered = line.lower()
    return any(clue in lowered for clue in _CLUES) and any(
        shape.fullmatch(line) for shape in _SHAPES
    )
