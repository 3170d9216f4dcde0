"""Words that tell that somebody says, thinks or wants something, as data.

A verb has frames: `c` takes a clause or a quotation, `t` an infinitive, `n` a noun phrase; a word
such as `for` takes a phrase with that preposition. After what PARC 3.0 (Pareti 2015) and PolNeAR
(Newell and others 2018) count as attribution: speech, thought, perception and intention.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from factcheck.extract.mentions.nouns import DESCRIPTIONS, ORGANISATION, ROLES
from factcheck.extract.wordlists import words


class Act(StrEnum):
    """What somebody does by saying something (Searle 1976), or holds without saying it."""

    SAY = "say"
    ASK = "ask"
    DENY = "deny"
    THREATEN = "threaten"
    WARN = "warn"
    PROMISE = "promise"
    OFFER = "offer"
    DEMAND = "demand"
    CONFIRM = "confirm"
    REFUSE = "refuse"
    ADMIT = "admit"
    PLAN = "plan"
    AGREE = "agree"
    DECIDE = "decide"
    SUPPORT = "support"
    CRITICISE = "criticise"
    BELIEVE = "believe"
    EXPECT = "expect"
    WANT = "want"
    SHOW = "show"
    LEARN = "learn"


class Cue(NamedTuple):
    """What a verb says about what follows it."""

    act: Act
    frames: frozenset[str]


_TABLE = """
say | c | continue answer
say | c n | say state remark observe respond reply exclaim whisper shout yell declare opine quip joke muse retort testify tweet blog post write
say | c n | add note mention explain announce report claim assert allege maintain contend argue suggest insist stress emphasise emphasize reiterate repeat underscore underline recall recount reveal disclose indicate imply clarify elaborate propose predict cite describe detail outline chant declare proclaim articulate characterise characterize portray depict
say | n c | tell inform remind assure brief notify
say | on about of to | speak talk comment elaborate boast brag complain joke lie
say | c to | point
say | to | refer allude respond reply
say | n | retweet identify outline attribute call discuss address reference echo compare liken dub label brand rate rank credit quote
ask | c n | ask wonder inquire enquire
deny | c n | deny dispute refute rebut contradict disavow discount
deny | n | reject dismiss downplay repudiate debunk
threaten | c t n | threaten
warn | c n of about against | warn caution alert
promise | c t n | promise vow pledge swear guarantee
offer | t n | offer volunteer
demand | c n t | demand urge recommend advise implore plead beg order instruct encourage request insist exhort press challenge
demand | for on | call push appeal ask press campaign lobby argue
confirm | c n | confirm affirm verify reaffirm
refuse | t n | refuse decline
admit | c n to | admit acknowledge concede confess
plan | t n | plan intend aim hope propose
plan | on | plan
agree | c t with to on | agree
decide | t on | determine
decide | c t on | decide rule opt choose
support | n | support back endorse praise applaud hail welcome defend advocate champion commend favour favor promote salute laud tout embrace
criticise | n | criticise criticize blast slam condemn denounce attack mock accuse blame oppose rip lambaste rebuke chastise decry ridicule lament bemoan assail scold berate deride hammer fault
criticise | c n | question
criticise | n c | complain object protest fume
believe | c n | believe think feel fear worry suspect assume doubt reckon figure imagine view know understand realise realize recognise recognize guess suppose
believe | about over at | worry marvel
expect | c t n | expect anticipate predict forecast estimate project
expect | c t for | hope
want | t n | want wish prefer
show | c | show find indicate suggest reveal demonstrate illustrate prove conclude determine
show | n | show reveal
learn | c | learn hear discover read
"""


def _cues() -> dict[str, list[Cue]]:
    table: dict[str, list[Cue]] = {}
    for line in _TABLE.strip().splitlines():
        act, frames, verbs = line.split("|")
        cue = Cue(Act(act.strip()), words(frames))
        for verb in verbs.split():
            table.setdefault(verb, []).append(cue)
    return table


CUES = _cues()
"""The readings of each verb, the likeliest first."""
SPEECH = words("""
say state remark observe respond reply exclaim shout yell declare quip joke muse retort tweet
post write add note continue explain announce report claim assert allege maintain contend argue
suggest insist stress emphasise emphasize reiterate repeat recall tell ask warn admit acknowledge
concede confirm deny chant conclude predict reveal disclose believe think recount agree complain
vow promise pledge testify opine learn hope show find wonder hear caution counter lament comment
fume boast
""")
"""Verbs that may stand after or amid what is said."""
CARRIERS = frozenset(
    ("go", "continue", "appear", "seem", "begin", "start", "have", "proceed", "be")
)
NESTED = frozenset((Act.SAY, Act.DENY, Act.WARN, Act.CONFIRM, Act.ADMIT, Act.PROMISE, Act.THREATEN))
UNSAID = frozenset(
    ("would", "could", "might", "may", "can", "should", "must", "will", "shall", "ought")
)
"""Auxiliaries with which something has not been said."""
FIRST_AND_SECOND = frozenset(("i", "we", "you"))
WRITTEN = words("""
release statement update website report analysis advisory bulletin announcement email tweet post survey
poll study data figures dashboard forecast estimate estimates notice memo blog page statistics records
review audit account tracker database schedule
""")
"""Heads of what a body says in writing: the body says it."""
TELLERS = (
    ROLES
    | DESCRIPTIONS
    | ORGANISATION
    | WRITTEN
    | words(
        "source insider observer authority authorities expert critic people resident witness police jury "
        "victim family parent mother father son daughter brother sister wife husband friend neighbour "
        "neighbor colleague teacher student doctor nurse soldier farmer worker driver investigator "
        "lawmaker politician diplomat envoy ambassador scientist researcher study report survey poll "
        "statement document filing letter data indictment lawsuit complaint affidavit agency side camp "
        "campaign administration government corporation member delegate veteran activist author writer "
        "speaker king queen prince pope minister premier astronaut pilot player singer actor director "
        "woman man men women boy girl person survivor forecaster meteorologist engineer historian "
        "detective coroner examiner dispatcher deputy sheriff medic paramedic firefighter relative "
        "autopsy caller couple service website regulator watchdog ombudsman inquiry panel charity operator "
        "insurer broadcaster rumor rumour story responder rescuer monitor office bureau pharmacist fighter guard warden clerk "
        "media press television radio network channel newspaper paper daily magazine outlet article centre center "
        "institute crowd crew analyst resident local bulletin editorial column release"
    )
)
"""Heads of those who say something, and of what they say it in."""
