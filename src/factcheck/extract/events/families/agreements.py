"""Agreements, treaties, talks, meetings and offers."""

from __future__ import annotations

from factcheck.extract.events.family import Family

_DEAL = "agreement|deal|pact|accord|memorandum|contract|truce|ceasefire|settlement|partnership|agreements|deals"
_TALKS = "talks|negotiations|consultations|dialogue|discussions|talk"
FAMILY = Family(
    name="agreements",
    frames=f"""
treaty: S ratify|sign O<treaty|convention|protocol|charter|accord> with S?
agreement: S agree with S? + O
agreement: S agree with S? on|to|over|upon O
agreement: S agree with S
agreement: S sign|ink|seal|strike|reach|conclude|finalise|finalize|clinch|make|secure <{_DEAL}> with|between S? on|for|over|to|of|in O?
agreement: S enter into <{_DEAL}> with S? on|for|to O?
agreement: S confirm <alliance|agreement|deal|pact> with S? + O?
agreement: S announce with S? + O<work|cooperate|build|share>
talks: S hold|begin|resume|open|attend|join|continue|start <{_TALKS}> with|between S? on|over|about|concerning|regarding O?
talks: S participate|take|negotiate in <{_TALKS}> with S? on|over|about|concerning|regarding O?
talks: S negotiate with S over|on|about O?
meeting: S meet O!
meeting: S meet with O!
meeting: S meet O<leaders|officials|ministers|president|minister|chancellor|envoys|delegates|relatives|unions>
meeting: S receive|host O!<delegation|president|minister|chancellor|envoy|leaders>
offer: S offer X? + O
proposal: S propose|table|submit O!
proposal: S put_forward O!
order: S order|instruct X! + O
order: S order O<evacuation|closure|halt|review|investigation|inquiry|shutdown|withdrawal|deployment|recall|suspension|release|lockdown|probe|ban|curfew|recount|strike|strikes>
order: S give <order|orders|instructions> to X? + O?
sanctioning: S impose|reimpose|tighten|extend <sanctions|embargo|tariffs|controls> on|against|over O
sanctioning: S sanction O!
""",
    find=(
        ("Brenholm and Castria signed a fishing pact on 3 May 2019.", "agreement"),
        ("Orvane Steel agreed in June to sell its shipyard.", "agreement"),
        ("The Castrian senate ratified the Sound Treaty in 2014.", "treaty"),
        ("Castria held talks with Brenholm on the Vell dam on Monday.", "talks"),
        ("Dr Ines Falk met Mayor Ada Lorn on Tuesday.", "meeting"),
        ("Castria imposed sanctions on Dunmar Rovers in April.", "sanctioning"),
        ("Governor Pell ordered the evacuation of Dunmar.", "order"),
    ),
    ignore=(
        "The two surveys of the harbour agreed with each other to the inch.",
        "The museum bought a painting called The Treaty in 2014.",
        "Will Brenholm and Castria sign a pact?",
        "If Castria signed the pact, prices would fall.",
        "The new bridge met every safety standard on Tuesday.",
        "The hotel offers breakfast from seven.",
    ),
)
