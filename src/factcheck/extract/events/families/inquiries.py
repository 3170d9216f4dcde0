"""Inquiries and recounts, what they are about and who leads them; plans accepted, refused, dropped, put off."""

from __future__ import annotations

from factcheck.extract.events.family import Family

_INQUIRY = "inquiry|enquiry|investigation|inquest"
_BODY = f"{_INQUIRY}|commission|committee|panel|group|taskforce|team|board"
_OFFER = "offer|bid|deal|takeover|merger|proposal|plan|plans|proposals|terms|result|results|outcome|recount|recommendation|recommendations|settlement|compromise|invitation|amendment|findings"
_PLAN = "takeover|bid|offer|acquisition|purchase|plan|plans|proposal|proposals|project|merger|sale|scheme|attempt"
FAMILY = Family(
    name="inquiries",
    frames=f"""
inquiry: S open|launch|begin|start|announce|order <{_INQUIRY}> into|of|on|over O?
inquiry: S open|launch|begin|start|announce|order <probe> into O
inquiry: S* open|launch|begin|start|announce|order O<recount>
inquiry: S refer O for|to <{_INQUIRY}>
leader: V^ chair|lead|head S*<{_BODY}>
support=committed: S accept|welcome|recommend|approve|back O<{_OFFER}>
support=gone: S reject|turn_down|rebuff|spurn|dismiss O<{_OFFER}>
support=gone: S oppose O<{_OFFER}|closure|ban|strike|war>
participation=gone: S abandon|drop|scrap|shelve|ditch|call_off O<{_PLAN}>
participation=gone: S walk_away|back_away|pull_out from|of O<{_PLAN}|deal|talks>
postponement: X postpone|delay|put_off|push_back|defer S*
removal: X sack|fire S^ as|from|over|for O?
appointment: S^ succeed O^ as X?
""",
    find=(
        ("Castria opened an inquiry into the Dunmar flood on 7 March 2021.", "inquiry"),
        ("The Vell inquiry will be chaired by Oren Malk.", "leader"),
        ("Orvane Steel accepted the offer.", "support"),
        ("Orvane Steel rejected the offer.", "support"),
        ("Orvane Steel abandoned its takeover of Halmo Marine.", "withdrawal"),
        ("The Castria Cup was postponed until 4 May 2022.", "postponement"),
        ("Joss Wend was sacked as head coach on Monday.", "removal"),
        ("Ilse Tarn succeeded Oren Malk in August 2020.", "appointment"),
    ),
    ignore=(
        "Orvane Steel opened a shop that reviews books.",
        "Joss Wend fired a gun on Monday.",
        "If Orvane Steel accepted the offer, the mill would close.",
        "Did Orvane Steel reject the offer?",
        "Joss Wend accepted a cup of tea.",
        "Ilse Tarn succeeded in August 2020.",
    ),
)
