"""What begins, opens, ends and closes: launches, openings, plans with dates, end of life."""

from __future__ import annotations

from factcheck.extract.events.family import Family

_THINGS = "service|services|operations|production|work|construction|project|programme|program|system|site|plant|building|reactor|station|bridge|phase"
_WORKS = (
    f"{_THINGS}|dam|tunnel|stadium|hospital|school|airport|port|line|road|railway|satellite|module"
    "|modules|spacecraft|pier|tower|mill|repairs|merger|acquisition|takeover|sale|deal|transaction"
    "|review|inquiry|investigation|restoration|renovation|upgrade|expansion|test|flight|launch"
)
FAMILY = Family(
    name="changes",
    frames=f"""
launch: X launch|unveil|debut|roll_out S*
launch: S* launch|blast|lift|debut
launch: S* blast_off|lift_off|take_off
launch: S* go_on_sale
opening: X open|inaugurate|reopen S*
opening: S* open|reopen
closure: X close|shut|shutter S*
closure: X shut_down|close_down S*
closure: S* close|shut on|in|with -
closure: S* shut_down|close_down
start: X start|begin|commence S*
start: S* begin|start|commence as|by - + -
start: S* get_underway + -
completion: X complete|finish|finalise|finalize <construction|building|work|assembly|works|installation> of|on|for S*
completion: X complete|finish|finalise|finalize S*<{_WORKS}>
completion: X finish|complete + S*<{_WORKS}>
end_of_life: X decommission|retire|mothball|demolish S*
end_of_life: X phase_out|wind_down S*
end: X lift S*<ban|sanctions|restrictions|curfew|embargo|lockdown|blockade|siege>
end: X end|terminate|scrap|repeal S*
end: S* end|expire|lapse
end: S* run_out of -
end: S* come to <end>
stop: S stop ~ O
stop: S cease + O
stop: S stop|discontinue|halt|cease O
operation: S operate|carry|transport O!
construction: X build|construct S*
founding: X found|create S*
founding: X establish S* as -
founding: X set_up S* as|for -
release: X release|free|publish S*
release: S* come_out with|of|against|for - + -
attack: X bomb|raid|shell S
announcement: S announce|unveil O!*
""",
    find=(
        ("The Merel-2 satellite lifted off on 9 May 2018.", "launch"),
        ("The Vell tunnel opened on 3 October 2016.", "opening"),
        ("Orvane Steel will close its Dunmar mill in June.", "closure"),
        ("Work on the Vell dam is due to begin in 2027.", "start"),
        ("The Dunmar reactor will be decommissioned by the end of 2033.", "end_of_life"),
        ("The Vell Institute was founded in 1908.", "founding"),
        ("The ferry Merel, built in 1986, had a licence for 160 passengers.", "construction"),
        ("The film Salt Road will be released on 21 March.", "release"),
    ),
    ignore=(
        "The minister launched into a long speech on 9 May.",
        "She opened the letter on 3 October.",
        "Shares in Orvane Steel closed higher in June.",
        "Her name begins with a V.",
        "The retired engineer visited the Dunmar reactor in 2033.",
        "The fears proved well founded.",
    ),
)
