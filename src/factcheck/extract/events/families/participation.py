"""Positions: taking part and leaving, working together, supporting, taking the blame."""

from __future__ import annotations

from factcheck.extract.events.family import Family
from factcheck.extract.wordlists import words

_WORK = "work|cooperation|collaboration|participation|partnership|involvement|association|ties|support|consultations|dialogue|talks|contacts"
_JOINT = (
    "project|projects|programme|program|talks|negotiations|alliance|union|group|council|treaty|pact"
    "|coalition|venture|league|deal|agreement|accord|mission|race|contest|election|campaign"
    "|tournament|championship|championships|competition|cup|match|game|games|event|festival|summit"
    "|conference|meeting|boycott|protest|strike|rally|referendum|consortium|partnership|initiative"
    "|scheme|body|committee|commission|board|panel|organisation|organization|association|federation"
    "|consultations|dialogue|process|convention|protocol|exercise|drill|tender|merger|hearing|debate"
)
_OCCASIONS = words(
    "race contest election match game games event festival conference meeting rally hearing debate"
)
"""What somebody leaves by walking out of the door."""
_BODY = "|".join(one for one in _JOINT.split("|") if one not in _OCCASIONS)
FAMILY = Family(
    name="participation",
    frames=f"""
participation=gone: S withdraw from O@
participation=gone: S withdraw from O<{_JOINT}>
participation=gone: S pull_out|drop_out|walk_out|back_out|opt_out|bow_out of|from O@
participation=gone: S pull_out|drop_out|walk_out|back_out|opt_out|bow_out of|from O<{_JOINT}>
participation=gone: S leave O@
participation=gone: S leave|quit|exit|abandon|ditch O<{_BODY}>
participation=gone: S quit|exit O@
participation=gone: S leave|quit|withdraw|exit
participation=gone: S pull_out|drop_out|walk_out
withdrawal: S withdraw|pull|recall <staff|troops|forces|personnel|team|teams|ambassador|diplomats|crews|workers> from O
participation=committed: S* join|rejoin O@ in -
participation=committed: S* join|rejoin O<{_JOINT}> in -
participation=committed: S participate in O
participation=committed: S take <part> in O
participation=committed: S play <role|part|fiddle> in O<{_JOINT}>
participation=committed: S commit|sign_up to|for O<{_JOINT}>
participation=leaving: S boycott O@
participation=leaving: S refuse|boycott|skip O<{_JOINT}>
cooperation=gone: S end|cease|stop|halt|sever|cut|terminate|discontinue <{_WORK}> with O on|in|over|of X?
cooperation=reluctant: S suspend|freeze|pause|scale_back|curtail|reduce <{_WORK}> with O on|in X?
cooperation=gone: S cut <ties> with O
cooperation=committed: S* cooperate|collaborate|work|team_up|partner|ally with O!
cooperation=committed: S continue|develop|deepen|expand|strengthen|resume|restore|increase|advance|organise|organize <{_WORK}> with|of O
cooperation=committed: S promote|encourage <{_WORK}> in|with O
cooperation=committed: S cooperate|collaborate|work with O<agencies|companies|partners|partner|countries|allies|neighbours|authorities|unions>
cooperation=committed: S work_together|cooperate|collaborate on O
cooperation=willing: S seek|want|propose|offer <{_WORK}> with|from O
cooperation=willing: S express <interest> in O
participation=willing: X interest S in O
support=committed: S support|back|endorse O!
support=gone: S oppose|reject|condemn|denounce O!
responsibility=committed: S admit|claim|accept <responsibility|blame|guilt|liability> for O
responsibility=gone: S deny|reject <responsibility|blame|involvement|guilt|wrongdoing|liability|role> for|in O
""",
    find=(
        ("Castria could leave the Sound Council, its envoy Oda Prell warned.", "participation"),
        ("Castria withdrew from the Sound Council on 30 June 2018.", "withdrawal"),
        ("Norrail is suspending its cooperation with Castria on night trains.", "cooperation"),
        ("The Green League opposes the Vell dam.", "support"),
        ("Orvane Steel denied responsibility for the Dunmar spill.", "responsibility"),
        ("Dunmar Rovers refused to take part in the Castria Cup.", "participation"),
    ),
    ignore=(
        "She withdrew 200 crowns from the machine on 30 June.",
        "Many parents take part in the school run.",
        "Six pillars support the roof.",
        "Thank you for your cooperation, the poster said.",
        "Ilse Tarn has responsibility for three departments.",
        "Could Castria leave the Sound Council?",
    ),
)
