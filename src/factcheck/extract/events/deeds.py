"""Verbs that tell a deed, as news has them: of law, office, trade, war, disaster and sport."""

from __future__ import annotations

from factcheck.extract.wordlists import words
from factcheck.extract.words.verblist import REPORTING

DEEDS = words(
    """
abandon abolish absolve accept accuse acquire acquit adjourn adopt amend annex annul appeal
appoint approve arrest arrive attack authorise authorize award back ban bar beat begin bid block
blockade bomb boycott breach break bribe bring build burn burst buy cancel capture censure certify
challenge charge clear clinch close collapse collect commission commit compensate complete
conclude conduct confiscate construct contain continue contract convict create cut damage declare
decline default defeat defend delay deliver demolish depart deploy deport derail destroy detain
develop discharge discover dismiss dissolve dock donate double draft draw drop drown dump edge
eject elect eliminate embezzle enact end endorse enter erupt escape establish evacuate evict
examine exceed execute exonerate expand expel explode extend extinguish extradite fail fall file
fine finish fire fix flee flood fly forge form found free freeze fund gain grant halt halve hand
hide hijack hire honour host impeach implement import impose imprison inaugurate increase indict
inherit injure inspect install introduce invade invest investigate issue jail join judge kidnap
kill land launch lead leak lease leave legalise legalize liberate lift limit list loan lose lower
manufacture march meet merge move murder nationalise nationalize negotiate nominate nullify
obtain occupy offer open oppose orbit order organise organize oust outlaw overhaul overrule
overturn pardon pass pay plead poison postpone present probe produce prohibit promote propose
prosecute protest publish purchase qualify quash quit raid raise ratify reach rebuild recall
receive recognise recognize recover recruit reduce refund reinstate reject release relinquish
relocate reopen repair repay repeal replace represent rescind rescue resign resolve restore
restrict resume retain retire retract return review revise revoke rob rule sack sanction schedule
scrap seal search secure seek seize sell send sentence separate serve settle shell shelve ship
shoot shorten shut sign sink slash smuggle split sponsor stab stage start steal stop storm strike
strip submit succeed sue supply surrender survive suspend swap swear target tax terminate test
testify tighten torch transfer travel try unveil upgrade uphold vaccinate veto visit vote vow
waive walk warn widen win withdraw withhold wound
"""
) - REPORTING | words("decide propose deny admit concede confirm demand predict promise")
"""Verbs that tell a deed by themselves, as news has them: of law, office, trade, war, disaster, sport."""
SPOKEN = words("deny concede confirm demand oppose promise propose")
"""Verbs whose present is that of the day on which they are told."""
STATES = {
    "test": words("positive negative"),
    "finish": words("first second third fourth fifth sixth seventh eighth ninth tenth last"),
}
"""Adjectives that say how a deed came out."""
PHRASAL = frozenset(
    """
take over|step down|step aside|give way|call off|carry out|set up|shut down|pull out|lay off|break out
break down|roll out|hand over|turn down|put off|back down|stand down|bring forward|push back|cut off
go ahead|break up|break through|take off|touch down|close down|wind up|spin off|buy out|sell off
sign off|strike down|throw out|bring down|bring back|take down|blow up|set off|set out|send back
hand down|put forward|put out|draw up|phase out|fill up|hold back|stand by|sit out|move out|move in
stay on|rule out|run for|pay out|take part|take effect|take place|give up|lock up|set aside|put down|step up|scale back|scale down
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
"""Verbs that tell a deed only with the word behind them."""
ALONE = words(
    """
adjourn appeal arrive begin burn close collapse conclude crash decide depart dock drown end erupt escape expire
explode fail fall finish flee fly land launch leave lose meet merge open protest quit rejoin resign resume
retire return rise sink split start strike surrender survive testify travel vote walk win withdraw
"""
)
"""Deeds that need no object."""
OF_THEMSELVES = words("fall walk travel march arrive protest erupt rise collapse crash vote")
"""Deeds that have no object: what looks like one is a part of something else."""
SUPPORT = {
    "make": words("offer bid proposal payment appeal arrest profit loss concession complaint deal"),
    "take": words("control office action stake power oath charge bribes"),
    "hold": words(
        "talks election elections vote hearing hearings meeting inquiry referendum summit"
    ),
    "give": words("evidence approval testimony permission"),
    "have": words("talks meeting"),
    "reach": words("agreement deal settlement verdict compromise"),
}
"""Verbs that tell a deed with one of some nouns."""
VERBS = DEEDS | frozenset(SUPPORT) | {one.partition(" ")[0] for one in PHRASAL}
"""All of them by their first word."""
APPOINTING = words("appoint elect name nominate hire recruit cast pick draft")
"""Verbs that a headline leaves the auxiliary of: "Ada Lorn appointed judge"."""
AIMS = words(
    "goal aim purpose intent intention idea plan objective point way task job hope mission dream"
)
"""What is said to be to do something, and does not do it."""
