"""Closed classes of English words: a letter for each class, and the words in it.

The letters are those in which `clauses.groups` writes its patterns.
"""

from __future__ import annotations

from factcheck.extract.wordlists import words

NAME, NOUN, NUMBER = "N", "n", "#"
BASE, NOUN_OR_BASE, PRESENT, NOUN_OR_PRESENT = "v", "b", "V", "B"
PAST, PAST_OR_PARTICIPLE, PARTICIPLE, ING, ADVERB, ADJECTIVE = "P", "D", "U", "G", "a", "j"

YEAR, FOCUS = "Y", "x"

CLOSED: dict[str, str] = {
    "d": "the a an its his their our my your every no own whose",
    "i": "this these those some any each all both another either neither such several many few "
    "more most much less others her",
    "f": "of",
    "p": "according than in on at by for from with without into onto over under about against among amid "
    "between through during despite toward towards upon within across behind beyond near "
    "off per via throughout concerning regarding alongside inside outside around above below "
    "beside besides except minus plus versus amidst unlike like aboard following including",
    "t": "to",
    "c": "and or but nor yet & so",
    "s": "if unless because although though while when whenever after before since until till once whereas "
    "lest provided where as whether",
    "q": "that",
    "w": "who which whom what how why whoever whatever",
    "r": "i he she we they it you there everyone everybody someone somebody nobody anyone "
    "none nothing everything something anything himself herself themselves",
    "o": "him them me us himself herself themselves itself myself ourselves yourself whom",
    "!": "not never n't",
    "m": "will would can could may might shall should must ought 'll ’ll 'd ’d wo ca",
    "M": "cannot won't wouldn't can't couldn't mightn't shan't shouldn't mustn't "
    "won’t wouldn’t can’t couldn’t mightn’t shan’t shouldn’t mustn’t",
    "z": "is are was were am 're ’re 'm ’m",
    "Z": "isn't aren't wasn't weren't ain't isn’t aren’t wasn’t weren’t ain’t",
    "k": "be",
    "K": "been",
    "g": "being",
    "h": "have has had 've ’ve",
    "H": "haven't hasn't hadn't haven’t hasn’t hadn’t",
    "e": "do does did",
    "E": "don't doesn't didn't don’t doesn’t didn’t",
    "'": "'s ’s",
    "`": "' ’",
    "a": "also now then still already just again soon later once ever always often sometimes "
    "rarely seldom perhaps maybe however therefore thus hence instead meanwhile moreover "
    "furthermore nevertheless nonetheless otherwise too very quite rather even only almost "
    "nearly back here ago together "
    "away out up down forward abroad overseas ahead apart far yet twice first last long "
    "well better best hard fast early late next further reportedly allegedly",
    "#": "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty "
    "hundred thousand million billion trillion dozen hundreds thousands millions billions dozens",
    "y": "today yesterday tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday "
    "january february april june july august september october november december",
    "j": "existing ongoing upcoming outstanding former other same national federal political presidential foreign military economic "
    "black white young real recent current past little single special local social international new old good bad big small large great high low likely unlikely able unable ready willing "
    "unwilling due certain sure clear open important possible impossible public private major "
    "minor free full due aware happy sad angry proud afraid eager keen set content optimistic "
    "confident hopeful sceptical skeptical concerned uncertain unclear critical responsible",
    ",": ",",
    ".": ". ! ? …",
    ";": "; ► ▶ ▸ • ● ■ ▪ ◆ ★ ✔ ✅ ➤ ➡ · ‣ | ※",
    ":": ":",
    "-": "- – — ― --",
    '"': "\" “ ” „ « » `` '' ‘",
    "(": "( [ {",
    ")": ") ] }",
}
"""The words of each class in lower case; a word of two classes belongs to the first."""

NOT_PAST = words(
    "need indeed speed feed seed bed red hundred exceed proceed succeed breed creed deed greed "
    "weed wed shed sled bleed freed steed infrared sacred kindred hatred united embed reed breed "
    "biased naked wicked wretched rugged crooked beloved"
)
NOT_ING = words(
    "thing king ring spring string wing sing bring sting cling swing sling fling ping wring "
    "something nothing anything everything morning evening ceiling sibling pudding wedding "
    "sterling inning offspring darling lightning viking herring "
    "funding earnings briefing filing housing "
    "ruling savings "
    "beginning blessing clothing engineering "
    "outing proceeding "
    "sibling sightseeing surroundings uprising upbringing wellbeing boxing banking "
    "accounting lodging mining pricing reckoning"
)
"""Words in -ing that are nouns unless a form of be stands before them."""
NOT_ADVERB = words(
    "family july italy ally supply reply apply rely imply comply fly multiply assembly anomaly "
    "monopoly butterfly bully belly jelly lily rally folly holy ugly friendly lovely lonely "
    "elderly deadly costly silly timely orderly worldly homely kindly early daily weekly monthly "
    "quarterly yearly hourly likely unlikely only"
)
