"""What is bid and paid for companies: the price of a share, of a deal, and what breaking it costs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.events.family import Family
from factcheck.extract.events.figured import figured
from factcheck.extract.events.reading import Reading
from factcheck.extract.events.told import Told

_TABLE = r"""
price basis=offer rate=per_share | money | who | share | (?:pay|pays|paying|paid|offer|offers|offered|offering|bid|bidding|propose|proposed) (?:shareholders |investors )?(?:about |around )?{n} (?:in cash )?(?:(?:a|per) |(?:for|in exchange for) (?:each|every) (?:[\w-]+ ){0,2})share\b
price basis=offer rate=per_share | money | who | share | {n} (?:a|per|for each) share (?:that |which )?(?P<who>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2}) (?:had |has |is )?(?:offered|offering|offers|bid)\b
price basis=offer rate=per_share | money | who | share | (?P<who>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2})['’]s? (?:[\w-]+ ){0,2}(?:offer|bid) of {n} (?:a|per|for each) share\b
amount basis=deal | money | who | takeover acquisition purchase buyout merger bid offer | (?P<who>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2})['’]s? (?:[\w-]+ ){0,2}{n} (?!a share|per share)(?:[\w-]+ ){0,3}?(?:takeover|acquisition|purchase|buyout|merger|bid|offer) (?:of|for|with) (?P<whom>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2})
amount basis=deal | money | who | takeover acquisition purchase buyout merger | (?:takeover|acquisition|purchase|buyout) of (?:[\w-]+ ){0,2}(?P<whom>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2}) by (?P<who>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2}) for {n}
amount basis=break_fee | money | who | fee | (?P<who>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2}) (?:must|will|would|has to|had to|is to|was to)? ?(?:now )?(?:pay|pays|paid) (?P<whom>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2}) a (?:break|break-up|breakup|termination)(?: |-)fee of {n}
price basis=close | money | who | shares | (?P<who>[a-z][\w.&’-]*(?: [\w.&’-]+){0,2})(?:['’]s?)? (?:shares|stock) (?:closed|ended|finished)(?: the day)?(?: [\w-]+){0,3}? (?:at|to) {n}
"""


def extract(reading: Reading) -> Iterator[Told]:
    """The prices of companies and their shares."""
    yield from figured(reading, _TABLE)


_MERGER = "takeover|acquisition|purchase|buyout|merger|tie-up|deal|transaction|bid|swoop"
FAMILY = Family(
    name="deals",
    extract=extract,
    frames=f"""
approval=blocked: X block|prohibit|veto|ban|forbid S<{_MERGER}>
approval=approved: X approve|clear|authorise|authorize|wave_through S<{_MERGER}>
completion: S<{_MERGER}> close|complete
completion: X complete|finalise|finalize|conclude S<{_MERGER}>
announcement: X announce|unveil S<{_MERGER}>
inquiry: X refer S<{_MERGER}> for|to <investigation|review|inquiry|probe>
end: S<{_MERGER}> collapse|fall_through
""",
    find=(
        ("Orvane Steel will pay 310 pence for each Halmo share.", "price"),
        ("Orvane Steel offered 12 crowns a share in May.", "price"),
        ("Orvane Steel's 80 million crown takeover of Halmo Marine was blocked.", "amount"),
        ("Orvane Steel must pay Halmo Marine a break fee of 3 million crowns.", "amount"),
        ("Orvane Steel shares closed at 12 crowns.", "price"),
        ("The regulator blocked Orvane Steel's takeover of Halmo Marine.", "approval"),
        ("The regulator cleared Orvane Steel's takeover of Halmo Marine.", "approval"),
        (
            "Orvane Steel agreed to buy Halmo Marine. The deal will close in June 2022.",
            "completion",
        ),
    ),
    ignore=(
        "Could Orvane Steel pay 310 pence for each Halmo share?",
        "Orvane Steel pays 12 crowns a day.",
        "The share of Orvane Steel was small.",
        "Orvane Steel had 80 million reasons for the takeover of Halmo Marine.",
        "Shares in Orvane Steel closed higher in June.",
    ),
)
