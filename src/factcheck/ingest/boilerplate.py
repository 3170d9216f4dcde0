"""What a page says besides its article, told by the wording of its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable

# A line that is nothing else, whatever its case and its last colon.
_WHOLE = """
accept|accept all|accept all cookies|reject all|manage cookies|cookie settings|cookie policy
menu|search|home|log in|login|sign in|sign up|register|subscribe|subscribe now|my account|close
skip to content|skip to main content|back to top|top stories|load more|show more|view all|see all
share|share this|share article|share this article|share this story|share this post|copy link|copied
email|print|print this|save|save article|tweet|facebook|twitter|whatsapp|linkedin|reddit|telegram
instagram|youtube|pinterest|x|listen|listen to this article|gift this article|bookmark|follow|follow us
advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|paid content
advertisement - scroll to continue|story continues below|article continues below|continue reading
story continues after advertisement|scroll to continue|story continues below advertisement
read more|read more here|learn more|more|see more|find out more|full story|read full article|more info
trending|trending now|most read|most popular|popular|editor's picks|editors' picks|recommended
recommended for you|recommended stories|you may like|you may also like|you might like
you might also like|around the web|from the web|latest news|latest stories|more news|more stories
newsletter|newsletters|our newsletters|privacy policy|terms of use|terms of service|terms and conditions
contact us|about us|advertise with us|careers|site map|sitemap|all rights reserved|video ad feedback
ad feedback|related video|watch live|watch now|play video|live tv|invalid email|thank you|tags|topics
leave a comment|leave a reply|post a comment|add a comment|view comments|show comments|hide comments
"""
# A line that begins so.
_OPENING = r"""
(?:please )?sign up (?:for|to|here|now|today|below)\b
(?:please )?subscribe (?:to|for|now|today|here|and)\b.{0,160}$
(?:already|not yet|not) a (?:subscriber|member)\b
get (?:the|our|your|all|a|more|exclusive|daily|weekly|breaking|[\"'‘“][^\"'’”]{1,40}[\"'’”]).{0,120}\b(?:newsletters?|inbox|app|alerts?)\b
enter your e-?mail
by (?:signing up|subscribing|clicking|continuing|submitting|entering your)
(?:we|this (?:web)?site|our (?:web)?sites?) (?:use|uses|and our partners use) (?:cookies|your)
(?:read|see|learn) (?:more|also|next|full story|the full story)\s?(?:[:>→»|–—-]|about\b|on\b|at\b|in\b|from\b|here\b|news\b)
(?:also read|read also|see also|also see|read this|read next|must read|don[’']?t miss|just in|related|related (?:articles?|stories|story|news|links?|posts?|coverage|content|reading|topics)|more (?:stories|news|articles|coverage|on this(?: story)?)|recommended|you may also (?:like|enjoy)|editor[’']?s picks?|up next|next up|watch|watch now|watch live|watch here|listen|listen now|live updates?|fact check|explore|in pictures|gallery|photos|podcast|opinion|explainer|quiz|poll)\s?[:>→»|]
(?:[➤▶►▸»→•*] ?){1,3}(?:read|more|related|live|watch|see|sign up|subscribe)\b
more from\b[^.!?]{0,80}$
(?:previous|next|older|newer) (?:post|article|story|page)s?\b
(?:tap|click|press) (?:here|on the|the link|to|play)\b
follow (?:us|him|her|them|me|@\w|the (?:author|reporter|latest))\b
follow [A-Z][^.!?]{1,80}\b(?:on|at|via) (?:twitter|x\b|facebook|instagram|social|linkedin|threads|bluesky|mastodon|tiktok|@)
(?:you can )?(?:reach|contact|email|e-mail) (?:the (?:author|reporter|writer)|him|her|them|us|me|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}) (?:at|on|by|via|:)
(?:join|like|find) (?:us|the (?:conversation|discussion))\b
(?:support|help us) (?:local |independent |quality |our )?(?:journalism|news|reporting)\b
(?:become|join as) a (?:member|subscriber|supporter|patron)\b
(?:this (?:article|story|content|post) is|to read the (?:full|rest)|to continue reading|continue reading with|unlock this|you have (?:reached|read|used)|start your free trial)\b.{0,60}\b(?:subscribers?|members?|premium|subscri\w+|free|trial|limit|log|sign)\b
(?:©|\(c\)|copyright\b)[\s:©]*(?:copyright\s*)?(?:\(c\)\s*)?\d{4}\b
(?:©|copyright\b(?=[\s:]*(?:©|\(c\)|by\b|the\b|(?-i:[A-Z])))).{0,70}$
thank you for (?:registering|subscribing|signing up|your (?:interest|submission|subscription))\b
(?:we(?: have|[’']ve) sent you|please check your (?:e-?mail|inbox)|if you do not receive)\b.{0,120}\b(?:e-?mail|inbox|message|link)\b
your (?:notification|comment|subscription|e-?mail|account|preferences?) (?:has|have|is|was|will be)\b.{0,60}\b(?:saved|sent|posted|updated|approved|confirmed|required|moderat\w+|published|registered)\b
there was (?:a problem|an error) (?:saving|with your|processing|loading)\b
(?:share this|like this|also on [A-Z][\w. ]{1,30})\s?:
\d+ pending comments$
you (?:must|need to) (?:be logged in|log in|sign in|enter the characters)\b
(?:having trouble (?:viewing|with)|scroll down (?:for|to)|tune in to)\b.{0,120}$
replying to \w+$
comments are (?:moderated|closed|disabled|off)\b
\d[\d,]* (?:comments?|shares?|views?|likes?|replies|reactions|retweets?)$
\d{1,3} ?(?:-| )?min(?:ute)?s?\.? read$
(?:need a (?:news )?break|looking for (?:a|more)\b.{0,60}\bpuzzle)\b
(?:have (?:a|any|you got a) (?:news )?(?:tips?|story|question)|got a (?:news )?(?:tip|story)|send us|write to us|do you have (?:a|any))\b.{0,120}(?:\?|@|contact|email|us\b)
(?:download|install) (?:the|our)\b.{0,60}\bapp\b
(?:all|our) (?:rights reserved|standards:)
(?:source|via)\s?:\s?(?:read )?full (?:article|story)
(?:image|photo|video|media) (?:gallery|player|unavailable|not available)\b.{0,40}$
(?:your browser|please enable|javascript|to view this|this video)\b.{0,80}\b(?:support|javascript|enable|cookies|unavailable|play|html5)\b
(?:for|to see|to get) (?:the latest|more)[^.!?]{0,60},? (?:visit|go to|see|check out|follow|click|sign up|subscribe)\b
check (?:your|out (?:our|the|more|all))\b.{0,80}\b(?:here|forecast|podcast|newsletter|coverage|page|hub|channel)\b
(?:a|an earlier|the original) version of this (?:story|article) (?:first |originally )?appeared (?:in|on)\b.{0,80}
ai-assisted summary$
"""
# A line that says so anywhere; strong enough for a line of any kind.
_WITHIN = r"""
\bunsubscribe at any time\b
\b(?:in|to|into) your (?:e-?mail )?inbox\b
\bsign[- ]up (?:here|for (?:our|the|free|a free)\b[^.]{0,60}\bnewsletter)
\ball rights reserved\b
\bmay not be (?:published|reproduced|copied|republished)\b.{0,80}\b(?:broadcast|rewritten|redistributed|permission|distributed|transmitted|consent)
\bwe use (?:your sign-?up|cookies)\b
\b(?:uses|accept|use of) cookies\b
\b(?:follow|reach|contact|email|e-mail)(?:ed)? (?:him|her|them|us|the (?:author|reporter)|\w+) (?:at|on|via|by) .{0,60}(?:@\w|twitter|\bx\b|facebook|email)
\bcovers? [^.]{3,120} for (?:the |usa |our )?[A-Z].{0,200}(?:@|\breach (?:him|her|them)\b)
\bposts? will be (?:moderated|removed|deleted)\b|\bcomments (?:faq|policy|guidelines)\b
\b(?:download|get) (?:the|our)(?: free)? [\w ]{0,30}\bapp (?:here|now|today|on|from|for)\b
\bclick here (?:to|for)\b|\bhere ?>{2,}
\byour (?:ad|cookie|privacy) (?:choices|preferences|settings)\b
"""
# The same, of lines that tell who the writer is.
_BIOGRAPHY = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){1,4}(?:is|was|has been|covers|reports|writes|joined)\b.{0,200}"
    r"\b(?:reporter|correspondent|editor|columnist|journalist|writer|author|contributor|"
    r"producer|fellow|breaking|news|covers|covering|covered)\b"
)
_CONTACT = re.compile(
    r"@\w|\breach (?:him|her|them)\b|\bcontact (?:him|her|them)\b"
    r"|\bfollow (?:him|her|them)\b|\btwitter\b",
    re.IGNORECASE,
)
_HOLDER = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){1,4}is (?:an? |the )?(?:[\w-]+ ){0,4}(?:reporter|correspondent|editor|"
    r"columnist|journalist|writer|contributor|producer)s?(?: (?:at|for|with|based|in|on|who covers|"
    r"covering|and)\b.{0,160})?\.?"
)
_RUN = re.compile(
    r"(?:share|tweet|email|print|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|"
    r"instagram|youtube|pinterest|tumblr|copy link|comments?|save|home|news|sports?|business|world|"
    r"politics|opinion|entertainment|weather|tech|technology|video|menu|search|about|contact|"
    r"privacy|terms|help|login|log in|sign in|[|/·•>»,-]|\s)+",
    re.IGNORECASE,
)
# After such a line, lines that look like titles are links to other articles.
_LISTING = re.compile(
    r"(?:don[’']?t miss|read more|read next|read also|also read|see also|more stories|more news|"
    r"more on this(?: story)?|more from\b.{0,60}|related(?: \w+)?|recommended(?: \w+){0,2}|most read|"
    r"most popular|trending(?: now)?|editor[’']?s[’']? picks?|you (?:may|might) (?:also )?(?:like|enjoy)|"
    r"top stories|latest (?:news|stories)|around the web|just in|must reads?|in other news)\s?[:>→»|]?",
    re.IGNORECASE,
)
# From such a line on, readers speak, not the article.
_COMMENTS = re.compile(
    r"(?:reader |view |show |all |post |leave |add |write )?(?:an? |your )?"
    r"(?:comments?|reply|discussion)(?: section)?\s?(?:\(\d+\)|:|\d+)?|\d+ (?:comments|responses)"
    r"|join the (?:conversation|discussion)\.?",
    re.IGNORECASE,
)
# No phrase within a line is without one of these, and looking for them is quick.
_CLUES = (
    *(
        "unsubscribe",
        "inbox",
        "sign up",
        "sign-up",
        "reserved",
        "may not be",
        "cookie",
        "click here",
    ),
    *(
        "follow",
        "reach",
        "contact",
        "mail",
        "cover",
        "comments",
        "post",
        "app",
        ">>",
        "privacy",
        "your",
    ),
)
_LONGEST = 600


def _whole(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase for line in phrases for phrase in line.split("|"))


_PHRASES = _whole(_WHOLE.strip().splitlines())
_OPENINGS = re.compile("|".join(_OPENING.strip().splitlines()), re.IGNORECASE)
_ANYWHERE = re.compile("|".join(_WITHIN.strip().splitlines()), re.IGNORECASE)
_EDGES = " .:;!>»→|*_#-–—[]()"


def is_boilerplate(line: str) -> bool:
    """Whether a line is none of the article's, such as a plea to subscribe.

    >>> is_boilerplate("Sign up for our newsletter"), is_boilerplate("READ MORE: Pier reopens")
    (True, True)
    >>> is_boilerplate("Share prices fell."), is_boilerplate("Search crews found the boat.")
    (False, False)
    """
    if len(line) > _LONGEST:
        return False
    lowered = line.lower()
    bare = lowered.strip(_EDGES).replace("’", "'")
    if not bare or bare in _PHRASES or _RUN.fullmatch(line):
        return True
    if _OPENINGS.match(line.lstrip("([*_#> ")):
        return True
    clued = any(clue in lowered for clue in _CLUES)
    return (clued and bool(_ANYWHERE.search(line))) or is_biography(line)


def is_biography(line: str) -> bool:
    """Whether a line tells who wrote the article and how to reach them.

    >>> is_biography("Ada Lorn is a reporter for the Post. Reach her at lorn@post.example.")
    True
    >>> is_biography("Ada Lorn is a reporter who was arrested on the pier in May.")
    False
    """
    if _HOLDER.fullmatch(line):
        return True
    return bool(_BIOGRAPHY.match(line) and _CONTACT.search(line))


def opens_listing(line: str) -> bool:
    """Whether links to other articles follow a line."""
    return len(line) < 80 and bool(_LISTING.fullmatch(line.strip("*_#[] ")))


def opens_comments(line: str) -> bool:
    """Whether what readers wrote follows a line."""
    return len(line) < 40 and bool(_COMMENTS.fullmatch(line.strip("*_#[] ")))
