"""How words make times: rules over classes of words, as data.

A rule names classes of `lexicon.WORDS`, and macros in capitals; the rest is the notation of
regular expressions. At each word the first rule that fits is taken, so what is longer or more
certain stands above.
"""

from __future__ import annotations

MACROS = {
    "FIG": "(?:day|figure|year)",
    "NUMBER": "(?:FIG(?:comma figure)*(?:card)?|card(?:dash? card|and card)*)",
    "DOM": "(?:nth|day|card dash? (?:ordinal|second)|ordinal|second|card dash? card|card)",
    "NTH": "(?:nth|ordinal|second|last)",
    "SPOKEN": "(?:card card dash card|card card and card(?:dash card)?|card card(?: card)?)",
    "YEAR": "(?:year|apostrophe FIG|SPOKEN)",
    "WD": "(?:weekday|wday stop?)",
    "MONTH": "(?:month|mon stop?)",
    "MOD": "(?:the? mod (?:dash|to)? the?|the? mod? edge of|the? mod full? portion of)",
    "DET": "(?:(?:the|its)? current|this (?:past|next|last)|(?:the|its)? (?:last|past|next|following|latest)|this same?|(?:the|that) same|that)",
    "THAT": "(?:(?:the|that) same|that|(?:the|its) following|the past)",
    "APPROX": "(?:approx|up to|at least|more than|circa stop?)",
    "COUNT": "(?:a few|a full? couple of?|couple(?: of)?|few|NUMBER(?: and a half|(?: dash? FIG) slash FIG)?|FIG slash FIG|half a|a half|a(?: full)?)",
    "U": "(?:unit|quarter|units)",
    "TU": "(?:unit|quarter|units|clockunit|clockunits|weekends|second)",
    "OFYEAR": "(?:of?(?:the|its)?(?:this|last|past|next|following|that|same)? fiscal? unit|(?:of|in|comma)? fiscal? YEAR)",
    "CLOCK": "(?:FIG colon FIG(?: colon FIG)? ampm?|FIG stop FIG ampm|day ampm|hourpm|noon)",
    "SO": "(?:or so|or card)?",
}  # fmt: skip
"""Names for pieces of rules."""

RULES: tuple[tuple[str, str], ...] = (
    # Dates in figures.
    ("iso", "(?P<y>year)(?P<sep>dash|slash)(?P<m>day)(?:dash|slash)(?:(?P<d>day)|(?P<t>moment) colon (?P<min>FIG)(?: colon FIG)?)"),
    ("numeric", "(?P<a>day)(?P<sep>slash|dash|stop)(?P<b>day)(?P<sep2>slash|dash|stop)(?P<y>year|FIG)"),
    ("iso_month", "(?P<y>year) dash (?P<m>day)"),
    ("years", "(?P<y>year)(?P<sep>dash|slash)(?P<y2>FIG)"),
    # Dates with a month.
    ("nth_of", "the? (?P<nth>NTH)(?P<what>weekday|weekend|unit)(?:of|in)(?:(?P<m>MONTH)(?:comma? (?P<y>YEAR))?|(?P<y2>year)|(?P<rel>the? (?:this|last|next|past) unit))|the? (?P<nth2>NTH)(?P<what2>unit)(?P<rel2>(?:this|last|next) unit)"),
    ("month_day", "(?P<mod>mod)?(?:(?P<wd>WD) comma? the?)?(?:the? mod dash?)?(?P<m>MONTH)(?:dash|the)?(?P<d>DOM)"
     "(?:(?P<to>dash|to)(?P<d2>DOM))?(?:(?:comma? of?|dash) (?P<y>YEAR)|comma? (?P<rel>(?:this|last|past|next|following)+ unit))?"),
    ("day_month", "(?P<mod>mod)?(?:(?P<wd>WD) comma?)?the?(?P<d>DOM)(?:(?P<to>dash|to|and)(?P<d2>DOM))?"
     "(?:of|dash)?(?P<m>MONTH)(?:(?:comma? of?|dash) (?P<y>YEAR)|comma? (?P<rel>(?:this|last|past|next|following)+ unit))?"),
    ("month_day", "(?P<y>year)(?:dash|slash)(?P<m>month|mon)(?:dash|slash)(?P<d>day)"),
    ("days_rel", "(?P<d>day)(?P<to>to|and|dash)(?P<d2>day) of? (?P<rel>(?:this|last|next) unit)"),
    ("month_span", "(?P<m>MONTH)(?:dash|slash|to)(?P<m2>MONTH)(?:of? comma? (?P<y>YEAR))"),
    ("month_year", "(?P<mod>MOD)?(?P<m>MONTH)(?:(?:of|comma|dash)?(?P<y>YEAR)|(?:of|comma|in)?(?P<rel>(?:the|this|last|past|next|same|that|following)+ unit))"),
    ("month_year", "(?P<y>year) comma? (?P<m>MONTH)"),
    ("month_rel", "(?P<mod>MOD)?(?P<det>DET)(?P<m>MONTH)"),
    ("month_bare", "(?P<mod>MOD)?(?P<m>MONTH)"),
    # Parts of years.
    ("quarter_of", "(?P<mod>MOD)?(?:the|its)? (?P<y>(?:this|last|past|next) unit s|year s|year) fiscal? dash? (?P<n>NTH)? dash? (?P<what>quarter|period|half)"),
    ("year_ago", "(?:the|a|its)? comparable? (?P<u>unit|quarter) dash (?:ago|earlier) (?:fiscal? (?P<n>NTH)? dash? (?P<what>quarter|period|half|unit))?"),
    ("quarter_of", "(?P<mod>MOD)?(?:the|its)? fiscal? dash? (?P<n>NTH) dash? fiscal? (?P<what>quarter|half) (?:of|in)? (?P<y>(?:the|its)?(?:this|last|past|next|following)* fiscal? unit|fiscal? YEAR)"),
    ("quarter_of", "(?P<q>qn|hn) (?:of|dash|comma)? (?:fiscal|fy)? (?P<y>YEAR|(?:this|last|next) unit)"),
    ("quarter_of", "(?P<y>year) dash? (?P<q>qn|hn)"),
    ("qn", "(?P<q>qn)"),
    ("first_months", "(?:the|its)? latest? (?P<n>ordinal) (?P<count>NUMBER)(?P<u>U)(?:(?:of|in)(?P<y>(?:the|this|last|next)* fiscal? unit|YEAR))?"),
    ("quarter", "(?P<mod>MOD)?(?:the|its|a|this)? latest? full? (?:fiscal dash?)? (?P<n>NTH) (?:dash|fiscal)* (?P<what>quarter|half)"),
    ("fiscal_year", "(?P<mod>MOD)?(?:the|its)? (?P<fiscal>fiscal|full) unit? (?P<y>YEAR)"),
    ("fiscal_unit", "(?P<mod>MOD)?(?P<det>DET|the|its)? latest? (?P<fiscal>fiscal) (?P<u>unit)"),
    ("fy", "(?P<y>fy)"),
    ("decade", "(?P<mod>MOD)?the? (?:mod dash?)? apostrophe? (?P<y>decades|FIG s|card? wdecade)"),
    ("century", "(?P<mod>MOD)?the? (?P<n>NTH|card dash ordinal) dash? (?P<u>unit)(?P<era>era)?"),
    ("season_year", "(?P<mod>MOD)?the? (?:mod dash?)? (?P<s>season) (?:(?:of|comma)? (?P<y>YEAR)|of? (?P<rel>(?:the|this|last|next|following)+ unit))"),
    ("season_rel", "(?P<mod>MOD)?(?P<det>DET|the)(?:mod dash?)?(?P<s>season)"),
    ("holiday", "(?P<day>christmas)(?P<eve>edge|unit)?(?:comma? of? (?P<y>YEAR))?"),
    ("holiday", "(?P<day>new) unit s (?P<eve>edge|unit)(?:comma? of? (?P<y>YEAR))?"),
    ("holiday", "(?P<day>holiday)(?P<rel>weekday|unit)?(?P<eve>edge)?(?:comma? of? (?P<y>YEAR))?"),
    ("year", "the? unit (?P<y>year|SPOKEN)"),
    # Reckoned from the publication or from the text.
    ("after_next", "the? (?P<u>unit|weekend|quarter) (?P<way>before) the? (?P<det>next|last)"),
    ("day_beyond", "the? (?P<u>unit) (?P<way>before) (?P<day>today)"),
    ("the_before", "the (?P<u>unit|quarter|weekend) (?P<way>before)"),
    ("year_reference", "(?P<n>a|card) (?P<u>unit) (?:ago|earlier)"),
    ("ago", "(?P<about>APPROX)?(?P<n>COUNT)? dash? trading? (?P<u>TU) SO (?P<more>(?:and|comma)? NUMBER U)? (?P<more2>(?:and|comma)? NUMBER U)? ago (?P<day>today)?"),
    ("from_now", "(?P<about>APPROX)?(?P<n>COUNT) trading? (?P<u>TU) SO (?P<way>hence|(?:from|before) (?:now|(?P<from>today)))"),
    ("shifted", "(?P<about>APPROX)?(?P<n>COUNT)? dash? trading? (?P<u>TU) SO (?P<way>earlier|before that)"),
    ("night", "(?P<mod>mod|earlier)? (?P<det>this|last|(?:the|that) same|the? following|the? past|that|the? next)(?P<part>part)"),
    ("night", "(?P<word>tonight|overnight)"),
    ("today", "(?P<mod>mod|earlier)? (?:mod dash? (?P<part0>part))? (?P<day>today) (?:mod dash?)? (?P<part>part)?"),
    ("weekday", "(?P<mod>mod|earlier)? (?P<det>DET|the|(?:this|last|the? next) unit on?)? (?P<wd>weekday|wday stop|wday) (?:comma? the (?P<nth>nth))? "
     "(?:comma? (?P<part>(?:mod dash?)? part|noon))? (?:of? (?P<week>the? (?:this|last|next) unit))?"),
    ("last_n", "(?:at least)? (?:every of)? (?:the|its|this)? (?P<det>last|past|next|latest|following|ordinal) (?P<about>APPROX)? (?P<n>NUMBER (?:to|dash) NUMBER|COUNT) more? trading? (?P<u>TU) SO"),
    ("recent", "(?:the|its|this)? (?P<det>latest|past|next|last) (?P<u>units|weekends|seasons) (?:and units)?"),
    ("unit_rel", "(?:(?P<mod>MOD|mod|earlier)(?:in|on)?)? (?P<det>DET|its)? (?P<u>unit|quarter|weekend|period) SO"),
    ("unit_rel", "(?:(?P<mod>MOD|mod|earlier)(?:in|on)?)? (?P<det>DET|the) full? (?P<u>unit|quarter|weekend|period|half) SO"),
    ("year_end", "(?P<u>unit) (?:s|dash)? (?P<edge>edge)"),
    ("the_part", "(?:the? mod dash?|the|at) (?P<part>part)"),
    ("nth_rel", "the (?P<nth>nth) (?:of (?P<det>(?:the|this|last|next|past)+) unit)?|(?P<nth2>nth) of (?P<det2>(?:this|last|next|past) unit)"),
    # What recurs and what lasts.
    ("each", "(?P<each>every)(?P<n>NUMBER|NTH|few|couple)? (?P<u>TU|weekday|month|season|part|weekend|half)(?P<part>part)?"),
    ("weekdays", "(?P<wd>weekdays)(?P<parts>parts)?|(?P<wd2>weekday)(?P<parts2>parts)"),
    ("frequency", "(?P<word>freq)"),
    ("old", "(?:the|a)? (?P<about>APPROX)? (?P<n>COUNT) dash? (?P<u>TU) dash? old"),
    ("duration_range", "(?P<about>APPROX)? (?P<n>NUMBER) (?:to|dash|or) (?P<n2>NUMBER) dash? (?P<u>TU)"),
    ("rate", "a (?P<u>unit|quarter|clockunit)"),
    ("duration", "(?P<about>APPROX)? the? (?:comparable|ordinal|last)? (?P<n>COUNT) (?:more|dash|trading|full)* (?P<u>TU) (?P<half>and a half)? "
     "(?:(?:and|comma)? (?P<n2>NUMBER)(?P<u2>U|clockunit|clockunits))? (?:dash? period)?"),
    ("plural", "(?P<u>units|clockunits) (?:(?:and|or) units)?"),
    # Times of day, years alone, words without a calendar.
    ("clock", "(?P<about>APPROX)? (?P<t>CLOCK) (?P<zone>zone)?"),
    ("oclock", "(?P<h>day|card) oh apostrophe clock"),
    ("current", "(?P<ref>current)"),
    ("future", "the near? (?P<ref>future)"),
    ("the_past", "the (?P<ref>past)"),
    ("these_days", "(?P<ref>that) units"),
    ("reference", "(?P<ref>ref|now)"),
    ("year", "(?P<mod>MOD|approx|circa stop?|the? full part of)? (?:the unit)? (?P<y>year|SPOKEN)"),
)  # fmt: skip
"""Names of rules, in order, and what they fit."""
