"""The words of notices, each in one class; patterns speak of the classes."""

from __future__ import annotations

import re

WORDS = {
    "the": "the",
    "a": "a an another",
    "this": "this these above",
    "our": "our my",
    "we": "we",
    "me": "i",
    "that": "that those",
    "pron": "it he she they",
    "prbe": "it's he's she's that's they're",
    "poss": "his her its their",
    "wh": "who whom which what when where why how whether if",
    "be": "is are was were be been being",
    "benot": "isn't wasn't weren't aren't",
    "have": "has have had having",
    "modal": "will would can could may might must did does do shall",
    "didnot": "didn't doesn't don't hasn't haven't won't wouldn't couldn't can't",
    "fail": "failed fails neglected",
    "should": "should",
    "not": "not never",
    "but": "but",
    "to": "to",
    "of": "of",
    "by": "by",
    "as": "as",
    "than": "than",
    "from": "from",
    "prep": "in on at for with about into near during between under over since until after before "
    "among within through accompanying alongside outside around",
    "and": "and or &",
    "also": "also further additionally",
    "because": "because due owing thanks while although though however according",
    "result": "result",
    "rather": "rather instead opposed",
    "earlier": "earlier previous prior original initial former older preceding past prepublication",
    "orig": "originally initially previously first",
    "version": "version versions draft drafts edition editions iteration iterations publication",
    "piece": "story stories article articles post posts column columns headline headlines caption "
    "captions newsletter newsletters editorial editorials obituary obituaries op-ed "
    "commentary piece pieces blog dispatch subheading subhead standfirst byline factbox "
    "sidebar infographic podcast episode explainer crossword liveblog blogpost writeup q&a",
    "media": "photo photograph photos image images graphic graphics chart infobox map table diagram "
    "illustration interactive segment broadcast item items roundup quiz panel "
    "interview profile timeline recipe essay feature",
    "page": "report transcript list listing guide page picture video figure fig entry study letter "
    "bulletin tweet thread tracker database file review program programme text section calendar "
    "preview summary website manuscript release abstract schedule advertisement advert "
    "analysis brief notice audio clip",
    "part": "paragraph paragraphs graf grafs para lede lead sentence sentences line lines bullet "
    "bullets slug extraneous dropped word words spelling attribution ric rics",
    "issue": "print printed online web digital emailed e-mailed mobile pdf html page-one front-page "
    "monday's tuesday's wednesday's thursday's friday's saturday's sunday's today's yesterday's "
    "week's month's",
    "published": "published posted appeared ran aired appearing publishing",
    "wrongly": "incorrectly erroneously mistakenly wrongly inaccurately inadvertently improperly "
    "imprecisely misleadingly unintentionally accidentally falsely incompletely",
    "wrong": "incorrect wrong erroneous inaccurate mistaken outdated misleading imprecise faulty "
    "incomplete out-of-date untrue",
    "error": "error errors mistake mistakes inaccuracy inaccuracies misspelling misspellings "
    "misprint typo typos omission omissions misstatement misstatements mix-up oversight misunderstanding "
    "confusion inconsistency slip",
    "misverb": "misspoke misidentified misidentifies misrepresented mislabeled mislabelled misnamed misdescribed "
    "miscalculated misgendered mistranslated misinterpreted mistook misplaced misread "
    "misrendered misunderstood mixed-up overstated understated garbled transposed conflated "
    "omitted confused exaggerated misclassified misheard mistyped misappropriated "
    "misconstrued misordered misjudged mispronounced miscredited misworded misrecorded "
    "misremembered miscounted",
    "misprint": "misstated misstates misspelled misspelt misspells misattributed misquoted misreported "
    "misprinted miscaptioned misdated mischaracterized mischaracterised",
    "say": "said says stated states stating reported reports listed lists gave gives identified "
    "identifies described describes named names referred refers attributed attributes "
    "characterized characterised quoted quotes claimed claims wrote indicated indicates noted "
    "suggested suggests implied implies asserted labeled labelled spelled spelt asserting "
    "declared",
    "put": "given called calls included mentioned used contained shows showed carried featured cited "
    "placed credited portrayed put provided linked dated located reflected read reads "
    "rendered depicted expressed omits counted converted ascribed translated defined pictured "
    "referenced classified recorded presented",
    "update": "updated",
    "amend": "corrected amended revised rectified clarified",
    "change": "changed edited modified adjusted altered rewritten reworded republished reissued "
    "replaced fixed refiled",
    "drop": "removed deleted unpublished",
    "retract": "retracted withdrawn",
    "withdraw": "retract retracts withdraw withdraws",
    "fix": "correct clarify fix amend rectify correctly accurately properly",
    "tell": "show say state indicate specify",
    "reflect": "reflect explain acknowledge identify attribute describe remove delete refer "
    "distinguish quote give",
    "include": "include add incorporate name",
    "make": "make set",
    "clear": "clear plain",
    "corrects": "corrects clarifies refiles amends correcting clarifying refiling",
    "fixes": "fixes removes adds deletes drops changes rewrites restores recasts replaces fixing "
    "removing adding",
    "right": "right accurate proper actual true",
    "news": "new latest additional more comment comments response reaction reactions developments "
    "details background information statement statements verdict ruling results "
    "breaking recent remarks arrest announcement announced throughout latest-news live "
    "confirmation context outcome score scores",
    "regret": "regret regrets regretted",
    "apology": "apologise apologize apologises apologizes apologised apologized apologies",
    "happy": "happy glad pleased like wish wishes asked want",
    "editing": "editing editor's editors' production reporting transcription "
    "typographical typing proofreading copy-editing copyediting layout captioning subediting "
    "sub-editing reporter's translation typesetting printing transcribing data-entry fact-checking",
    "editor": "editor editors ed publisher publisher's publishers author authors author's "
    "authors' publishers' journal",
    "staff": "newspaper magazine station network outlet newsroom site paper",
    "label": "correction corrections clarification clarifications retraction retractions erratum "
    "errata corrigendum corrigenda",
    "note": "note notes",
    "hint": "update edit updates edits apology amendment addendum",
    "readers": "readers reader listeners viewers",
    "record": "record",
    "appended": "appended issued added running p.m a.m pm am et gmt bst est edt pt no",
    "date": "january february march april june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday mon tue wed thu fri sat sun today yesterday noon midnight",
    "card": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred hundreds thousand million billion trillion half twice dozen zero once",
    "there": "there",
    "fact": "fact actually reality",
    "standards": "standards guidelines",
    "concern": "concern concerns",
    "expression": "expression",
    "unclear": "unclear unknown unsure possible likely still only just both all already now yet",
    "stock": "stocks stock shares share market markets index nasdaq dow prices price selloff "
    "rally decline pullback investors traders bonds bitcoin correction-territory gains "
    "prison prisons inmates inmate officers jail jails parole probation correctional "
    "probationers prisoners warden sheriff lens lenses vision posture",
    "colon": ":",
    "semi": ";",
    "stop": ". ! ?",
    "comma": ",",
    "dash": "- – — − ―",
    "open": "( [ {",
    "close": ") ] }",
    "quote": '" “ ” ‘ ’ „ « »',
    "mark": "* • _ # | · ▪ ■ ● > ~ ** ⬤ ◆ † ‡ §",
    "slash": "/",
    "money": "$ € £ ¥",
    "percent": "%",
    "url": "",
}
_NAMES = (*WORDS, "num", "cap", "low", "odd")
LETTERS = {name: chr(0xC0 + place) for place, name in enumerate(_NAMES)}
"""The letter that stands for a class in the string of classes."""
_CLASS = {word: LETTERS[name] for name, words in reversed(WORDS.items()) for word in words.split()}

_CASED = {"May": LETTERS["date"]}


def letter(word: str) -> str:
    """The letter of a word's class; words of no list are numbers, names, other words, marks."""
    if word in _CASED:
        return _CASED[word]
    plain = word.lower().replace("’", "'") if len(word) > 1 else word.lower()
    known = _CLASS.get(plain) or _CLASS.get(plain.removesuffix("'s"))
    if known:
        return known
    if word.startswith("http"):
        return LETTERS["url"]
    if word[0].isdigit():
        return LETTERS["num"]
    if word[0].isalpha():
        return LETTERS["cap" if word[0].isupper() else "low"]
    return LETTERS["odd"]


MACROS = {
    "PUB": "(?:piece|media|page|staff)",
    "SAY": "(?:say|put)",
    "MISVERB": "(?:misverb|misprint)",
    "PRESS": "(?:piece|media)",
    "DEIXIS": "(?:this|our)",
    "RIGHT": "(?:right|fix|amend)",
    "CHANGED": "(?:update|change|drop|amend)",
    "BEEN": "(?:(?:have|modal) (?:low|prep|also|orig)? be|be|have)",
    "WRONGED": "(?:MISVERB|wrongly ~1 (?:SAY|tell|published|have|MISVERB)|(?:SAY|published) wrongly)",
    "REFLECT": "(?:reflect|tell)",
    "ERRED": "(?:MISVERB|(?<!be low) wrongly|didnot|modal not|fail to"
    "|(?:SAY|have|be|published) ~3 (?:wrong|error))",
    "NOUN": "(?:(?!that|colon|semi|be|have|SAY|modal|pron|prbe|quote|MISVERB|wrongly).){0,8}?",
    "LEAD": "(?:prep|(?:because|result) ~12 comma (?:prep)?)?",
    "GAP": "(?:(?!that|colon|semi).){0,24}?",
    "MISSAY": "(?:ERRED|should have)",
    "HERE": "(?:DEIXIS ~2 PUB|earlier ~2 (?:version|PUB)|(?:a|issue|published|date) ~3 piece"
    "|the ~2 piece|issue ~1 (?:PUB|version)|version (?:close|stop|comma|$))",
    "REGRET": "(?:regret|apology) ~2 (?:the|this|our|low) ~1 error (?:stop|close|quote)* $",
}
_PART = re.compile(r"\(\?P<\w+>|\(\?(?:[:=!]|<[=!])|[A-Z]+|[a-z]+|~\d+|\{[\d,]+\}|\S")


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of classes; `~5` is a gap of up to five words.

    >>> bool(compiled("this ~1 piece").match(letter("This") + letter("short") + letter("story")))
    True
    """
    return re.compile(_expanded(pattern))


def _expanded(pattern: str) -> str:
    parts = []
    for piece in _PART.findall(pattern):
        if piece in MACROS:
            parts.append(_expanded(MACROS[piece]))
        elif piece[0] == "~":
            parts.append(f".{{0,{piece[1:]}}}?")
        elif piece[0].isalpha():
            parts.append(LETTERS[piece])
        else:
            parts.append(piece)
    return "".join(parts)
