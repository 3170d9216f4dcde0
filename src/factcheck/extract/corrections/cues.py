"""Which sentences are notices: their wordings as patterns over classes of words."""

from __future__ import annotations

import re

from factcheck.extract.corrections.lexicon import compiled

_DATED = (
    "(?:comma|open|close|date|num|card|slash|dash|prep|published|appended|update|a|the|this|of|to"
    "|piece|media|page|version|mark|issue|colon (?=num)|stop (?=num|date|appended|comma)){0,16}?"
)
_ENDED = "(?:close)? (?:colon|dash|mark|slash|$)"
_MARKS = "(?:mark|open|dash|slash)*"
STRONG = compiled(
    f"{_MARKS} (?:our|a|editor)? (?:label|retract (?=colon))"
    "(?: (?:and|slash|comma|semi) (?:label|hint|apology))*"
    f"(?:appended|to)? {_DATED} (?:{_ENDED}|stop)(?:{_DATED} (?:stop)? $)?"
)
"""A label that makes a notice of what follows it."""
WEAK = compiled(
    f"{_MARKS} (?:(?:editor|editing|our|a|cap|low)? (?:note|hint)"
    "(?: (?:to|prep) (?:our|the)? readers)? | prep the record | make the record low | editor)"
    f"{_DATED} {_ENDED}"
)
"""A label that stands before much else too."""

_ANYWHERE = """
earlier ~4 version (?:of|prep) ~4 DEIXIS ~3 PUB
prep (?:a|the|our) earlier ~3 version (?:comma|stop|semi|close|$)
DEIXIS ~3 PUB ~5 BEEN ~2 amend (?!by)
DEIXIS ~3 PUB ~6 BEEN ~2 CHANGED ~10 to ~2 (?:fix|REFLECT|note|make ~2 clear|SAY)
DEIXIS ~3 PUB ~6 BEEN ~2 CHANGED ~10 (?:to include|prep|because) ~4 (?:RIGHT|error)
(?:a|the) amend version of (?:the|DEIXIS) ~2 PUB
this ~3 PUB (?:wrongly|have|also)* orig (?:wrongly)? (?:SAY|MISVERB|have)
(?:as|that) (?:we (?:SAY|have)|SAY|published) (?:that)? (?:pron)? (?:prep|orig) ~3 (?:PUB|version)
be ~1 WRONGED ~8 (?:prep|as) ~4 HERE
be ~1 (?:wrong|prep error) prep ~4 (?:DEIXIS ~2 PUB|earlier ~2 (?:version|PUB)|issue ~1 (?:PUB|version))
(?:earlier ~3 version|DEIXIS ~2 PUB|part) ~10 should have (?:SAY|be|have)
(?:because|result|by) (?:of|to)? (?:a|the)? ~3 editing ~1 error (?=~30 (?:PUB|MISVERB|wrongly|SAY))
(?:DEIXIS ~2 PUB|the earlier PUB) ~6 BEEN ~2 retract
(?:we|editor) (?:have|be|low|and|the|of|piece)* (?:retract|withdraw) (?:this|our|the earlier) ~2 PUB
we (?:have)? be (?:low)? happy to (?:fix|make ~2 clear|REFLECT|low low)
we (?:modal)? (?:low)? happy to (?:fix|make ~2 clear) (?=~40 PRESS)
DEIXIS ~2 PUB ~8 standards
DEIXIS ~2 PUB be ~1 (?:wrong|prep error)
open corrects (?=~4 (?:PUB|part|to|error|date))
WRONGED ~16 prep (?:a|the)? ~1 issue ~1 (?:PRESS|version|staff)
(?:error|part) ~3 BEEN ~1 (?:amend|change) (?=~8 (?:PUB|version))
"""
_FIRST = """
LEAD (?:the|a)? ~1 earlier ~2 version (?:of|prep) (?:(?!poss).){0,6}? piece ~12 MISSAY
(?:the|a)? ~2 version (?:of|prep) ~4 DEIXIS ~3 PUB ~8 MISSAY
LEAD (?:the|a)? ~1 earlier ~2 (?:version|PUB) (?:(?!of).){0,10}? MISSAY
prep the version of DEIXIS ~2 PUB
prep the (?:published|earlier) ~2 (?:PUB|version) ~12 (?:MISSAY|error)
(?:the|that) (?:earlier|published)? piece ~5 BEEN ~1 amend (?!by)
(?:the|that) ~1 earlier ~1 PUB BEEN ~1 (?:amend|update) (?!by)
(?:this|the) ~2 piece ~4 BEEN ~1 CHANGED ~6 to ~2 (?:fix|REFLECT|note|make ~2 clear|SAY)
open* this ~6 (?:PUB|version) ~8 corrects
this corrects
(?:we|me) (?:have|low)? orig (?:SAY|have) (?=~6 DEIXIS ~2 PUB)
open+ [^colon]{0,4} corrects (?!close)
open* editor colon ~8 corrects
corrects (?:~6 part|~8 piece|to (?:fix|REFLECT|SAY)|~6 to (?:SAY|REFLECT))
open+ fixes ~8 (?:part|error|piece|page)
(?:update|amend|change) ~3 to ~1 (?:fix|REFLECT|note|make ~2 clear)
LEAD DEIXIS ~3 PUB ~8 MISSAY
(?:the|a)? earlier ~2 version of quote ~12 quote ~2 (?:SAY|have|MISSAY)
piece corrects
(?:the)? editor (?:regret|apology) (?:that|prep (?:this|the|low) ~1 error)
LEAD (?:a|the|our) NOUN PRESS ~3 (?:prep|published|of|from|and|comma|open|issue|date) GAP MISSAY
LEAD (?:a|the|our)? (?:low|cap)? (?:issue|date|published) NOUN (?:PRESS|version|staff) GAP MISSAY
LEAD (?:a|the|our) NOUN PRESS GAP should have (?:SAY|be (?:SAY|WRONGED))
(?:a|the|our) NOUN PRESS (?:MISVERB|wrongly SAY|SAY wrongly)
(?:prep ~8 comma?)? we ~2 (?:misprint|wrongly ~1 (?:say|published|misprint)|(?:say|published) wrongly)
(?:prep ~8 comma?)? (?:we|me) ~2 (?:WRONGED|orig SAY) (?=~14 HERE)
(?:the|cap) ~3 (?:SAY|published) wrongly (?=that|prep ~8 PUB)
(?:the|our)? (?:cap|low|date|editor|issue|and|of|piece|page|record|news){1,7} REGRET
we (?:low|be|have)? ~2 (?:regret|apology) ~4 (?:the|this|our|low|that) ~3 error
there be ~1 (?:a|error) ~3 (?:prep|of) ~6 (?:piece|version)
(?:a)? expression of concern (?:colon|prep|dash|$)
DEIXIS ~1 piece BEEN ~1 drop ~3 (?:because|as|prep|from)
"""


def _ready(table: str) -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(line) for line in table.split("\n") if line)


ANYWHERE = _ready(_ANYWHERE)
"""Wordings that make a notice of a sentence wherever they stand in it."""
FIRST = _ready(_FIRST)
"""Wordings that do so only where a sentence begins."""
LOOSE = compiled(
    "MISVERB|wrongly|wrong|error|amend|retract|should ~1 (?:have|be|SAY)|orig ~1 (?:SAY|have)"
    "|earlier ~3 version|prep? fact|as (?:we|SAY)|(?:comma|dash) (?:and|but)? not|CHANGED ~6 to"
    "|corrects|(?:this|the) PUB ~8 (?:didnot|not make)|rather (?:than|of)|fixes|to ~1 fix"
)
"""Words that show an error under a label that promises none."""
OPENING = compiled("(?:a|the|our)? earlier ~1 version (?:orig)? (?:SAY|have)")
"""What begins a notice only where it begins a paragraph."""
CLAIMED = compiled(
    "be ~1 WRONGED (?:as|to be) ~8 (?:semi|stop|dash|comma) "
    "(?:(?:the ~3|pron|cap) (?:be|should)|prbe)"
    "|(?:prep (?:a|our|DEIXIS) NOUN PUB GAP we|we) ~1 SAY GAP (?:semi|stop) "
    "(?:prep fact|fact|(?:prbe|pron ~1) fact|pron ~1 prep fact|(?:pron|this|that) should)"
)
"""A claim and what is right, in two clauses or sentences; neither says whose claim it was."""
UNDER_HEADER = compiled("PRESS ~24 (?:SAY|have)|not")
ERROR = compiled("MISSAY|error|wrong|earlier ~3 (?:version|piece) (?!~8 published)|RIGHT")
ANEW = compiled("ERRED|orig ~1 (?:SAY|have)|earlier ~3 version ~8 say")
"""What tells of another error, not only that one was mended."""
AGAIN = compiled("(?:pron|(?:the|this|our) ~2 PUB) also ~2 (?:MISSAY|SAY ~4 wrong)")
"""What tells of another error of a text that a notice has spoken of."""
DEICTIC = compiled("DEIXIS ~4 (?:PUB|version)|we|me|corrects")
OURS = compiled(
    "DEIXIS ~4 (?:PUB|version)|we|me|earlier ~3 (?:version|PUB)|orig SAY|PRESS|part"
    "|CHANGED ~3 error|change ~3 error|fix ~3 error|error ~3 (?:change|amend)|corrects"
)
"""Words that show whose error it was."""
REPUBLISHED = compiled("version ~8 (?:be|have)? (?:orig)? published (?!comma)")
ADDED = compiled("CHANGED ~10 (?:to ~2 (?:include|reflect (?!that) ~4 news)|prep ~3 news)")
"""An update that only adds news."""
EDITED = compiled("amend prep ~3 (?:low|clear)")
REPORTED = compiled("comma [^comma]{1,6} SAY [^comma]{0,4} stop* $|because to ~8 $")
"""A sentence that tells what somebody else says."""
ABOUT = compiled("stock")
"""Markets, prisons and lenses know corrections too."""
GOES_ON = compiled(
    "(?:prep)? fact|pron|poss|prbe|(?:a|the|our)? earlier ~2 version|REGRET"
    "|(?:the|this|that) ~4 (?:RIGHT|error|be|have|should)"
    "|(?:the|our)? (?:cap|low|issue|and|of|piece|page|record|news){1,7} REGRET|we|should|rather"
)
NAMED = compiled("cap|the|num|card")
RETRACTED = compiled(
    "PUB ~6 BEEN ~2 retract|(?:we|editor) ~6 (?:retract|withdraw) ~3 PUB"
    "|PUB BEEN ~1 drop ~3 (?:because|as|prep|from)"
)
CONCERN = compiled("standards|expression of concern")
CLARIFIED = compiled("make ~2 clear|happy to")
REFLECTED = compiled("CHANGED ~12 to ~2 REFLECT")
MARKS = compiled("(?:mark|dash|slash)*")
OPENED = compiled("(?:open|mark)*")
DATELINE = compiled("(?:cap|comma){1,5} open cap{1,2} close dash")
