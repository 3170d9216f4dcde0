"""Words by which names tell their kind, and roles, as data."""

from __future__ import annotations

import re

from factcheck.extract.wordlists import words

TITLES = words("""
mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady prof prof. professor sen sen. senator rep rep.
gov gov. governor president minister premier chancellor mayor judge justice general gen gen. col
col. colonel lt lt. captain capt. sgt. sergeant rev rev. pope king queen prince princess secretary
chairman chairwoman director ambassador commissioner detective officer bishop cardinal coach apostle
""")
FEMALE = words("mrs mrs. ms ms. dame lady queen princess chairwoman")
MALE = words("mr mr. sir lord king prince chairman")
SUFFIXES = words("jr jr. sr sr. ii iii")
"""What stands behind the surname of somebody called like a parent."""
ORGANISATION = words("""
inc inc. corp corp. corporation co co. ltd ltd. llc plc gmbh ag group holdings company bank agency
authority board bureau commission committee council department ministry office service services
institute institution university college school academy hospital clinic union party association
society federation foundation league club court parliament congress senate assembly police army
navy airlines airways motors industries laboratories times post herald tribune news press network
church trust fund center centre museum administration organisation organization nations
""")
PAPERS = words("times post herald tribune news journal gazette globe mail telegraph guardian courier chronicle star sun "
    "mirror observer independent examiner dispatch bulletin sentinel standard record press daily register echo monitor")  # fmt: skip
"""Last words of the names of newspapers."""
NO_NAMES = words("""
inc inc. corp corp. corporation co co. ltd ltd. llc plc gmbh ag group company bank agency authority board
bureau commission committee council department ministry office service services institute institution
university college school academy hospital clinic union party association society federation foundation
league club court police army navy airlines news press network church trust fund center centre museum
administration organisation organization choir team initiative project program programme street road
state federal athletics communications operations marketing sales research development policy security
""")
"""Words that are no name when they stand alone, capital or not."""
PUBLIC = words("administration service services department ministry commission agency bureau office committee council "
    "authority board")  # fmt: skip
"""Heads of names in which "and" joins fields, not bodies: "Fish and Wildlife Service"."""
PLACE_LEADS = words("in at near inside across northern southern eastern western north-eastern south-eastern "
    "north-western south-western northeastern southeastern northwestern southwestern downtown")  # fmt: skip
ROLES = words("""
spokesman spokeswoman spokesperson head chief director president chairman chairwoman chair boss
minister secretary mayor governor senator official officer executive ceo founder leader
representative commissioner ambassador lawyer attorney manager editor coach captain owner
prosecutor judge sheriff inspector administrator deputy adviser advisor analyst economist
professor scientist researcher engineer commander general candidate
""")
VOICES = words("spokesman spokeswoman spokesperson head chief director president chairman "
    "chairwoman chair boss minister secretary official officer executive ceo leader representative "
    "commissioner lawyer attorney administrator")  # fmt: skip
"""Roles of those who speak for what they belong to."""
DESCRIPTIONS = words("""
agency company corporation firm bank group union party club team council ministry department
commission committee court board university hospital airline maker carrier retailer newspaper
organisation organization country government station association foundation
""")
"""Nouns that, after "the", can mean an organisation named before."""
SAME_ROLE = dict.fromkeys(words("head chief boss director leader ceo"), "head") | dict.fromkeys(
    words("spokesman spokeswoman spokesperson"), "spokesperson"
)
"""Roles that news calls by several words."""
FIRMS = words("inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag")
"""Ends of the names of firms, which "and" does not join into one."""
LEAGUES = words("""
airlines americans doctors physicians nurses scientists lawyers teachers students parents mothers fathers
women men veterans workers friends citizens reporters writers artists farmers voters centers centres
partners partnership alliance coalition campaign network people families democrats republicans
""")
"""Plurals that, with "for", make the name of a body: "Airlines for Castria"."""
DESCRIBING = re.compile(
    r"\w+-(?:based|cost|owned|born|backed|run|style|wide|year-old|time|side|term|level|trained|educated)"
)
"""Adjectives before a name that have its capital: "Vell-based Norrail"."""
THINGS = words("""
district county city town village street avenue road highway bridge day center centre park river lake creek
beach slough island islands bay valley mountain mountains hills airport station hall building house hotel tower
plaza square stadium arena theater theatre gallery room act bill law award awards prize cup bowl game games
festival show series film magazine journal report force corps squad team program programme project mission
rocket telescope war era age treaty accord plan crisis virus disease syndrome hurricane storm convention
summit conference forum championship championships tournament tour race derby marathon division region
territory reservation forest desert canyon ocean sea gulf coast cape point peninsula library zoo cemetery
shooting fire crash attack explosion earthquake flood strike murder
memorial monument temple mosque cathedral prison jail mall market store restaurant cafe brewery farm ranch
""")
"""Ends of names that are no person's."""
OCCUPATIONS = words("""
actor actress singer musician rapper songwriter composer comedian filmmaker producer screenwriter author
writer novelist poet journalist reporter columnist anchor broadcaster artist painter photographer model
activist astronaut cosmonaut pilot engineer scientist physicist biologist chemist economist historian
lawyer attorney prosecutor businessman businesswoman billionaire entrepreneur investor banker democrat
republican congressman congresswoman councilman councilwoman alderman lawmaker spokesman spokeswoman
spokesperson quarterback goalkeeper midfielder striker forward sprinter swimmer cyclist skier skater
golfer boxer jockey racer torchbearer teacher surgeon nurse firefighter trooper deputy sheriff agent
crooner moviemaker filmmaker pensioner realtor commodore trooper cosmonaut legend icon star vocalist drummer
guitarist rapper dancer chef designer playwright dramatist essayist critic pundit commentator evangelist preacher
ceo cfo coo cto founder co-founder defendant suspect witness archbishop imam rabbi
""")
"""What somebody is, before a name and with its capital: "Actor Ada Lorn"."""
DEMONYM = re.compile(
    r"\w+(?:ian|ean|can|ese|ish|eli|aqi|uti|ani|ocratic)|german|french|dutch|greek|swiss|thai|saudi|welsh"
    r"|afghan|czech|filipino|cypriot|emirati|yemeni|somali|kazakh|uzbek|soviet|british|u\.s\.-backed"
)
"""Adjectives that tell where somebody or something is from, or of which party."""


def demonym(name: str) -> bool:
    """Whether a name, by its last word, only tells where somebody is from: "North Castrian"."""
    return bool(DEMONYM.fullmatch(name.lower().rsplit(" ", 1)[-1]))


MASS = re.compile(
    r".*(?:[^s]s|tion|sion|ment|age|ness|ity|ism|ance|ence|ship|hood|ly|ery|ure|ware|wear|body|thing|one)"
    r"|people|men|women|children|police|staff|folk|work|rain|snow|traffic|demand|growth|water|oil|gas"
    r"|gold|ice|steel|coal|wood|salt|sugar|milk|bread|beef|wheat|corn|rice|sand|smoke|ash|mud|wind|fog"
    r"|hail|thunder|electricity|internet|oxygen|hydrogen|aid|help|support|debt|cash|pay|rent|tax|food|news|music|life|death|time|money|trade|crime|art|love|war|peace|power|hope|fear|gravity"
    r"|nasdaq|speed|light|heat|fire|air|sea|land|space|research|data|science|history|school|class|town"
    r"|congress|parliament|winter|summer|spring|autumn|fall|dinner|lunch|breakfast|doing|being|having"
    r"|\w+(?:ting|king|ning|ring|ving|ding|ming|ping|ling|sing|cing|ging|ying|shing|ching)"
)
"""Words that begin a sentence without an article and are no names: plurals and masses."""
COUNTRIES = frozenset(("US", "U.S.", "USA", "UK", "U.K.", "UAE"))
PARTING = words(
    """
new old north south east west northern southern eastern western central upper lower great greater little
big inner outer white black red blue green golden royal national saint san santa los las el la le port fort mount
lake cape grand high long super crew project operation team mission super first second third world
"""
)
"""First words of names whose second word alone is no short form: "Lower Brody" is not "Brody"."""
CALLINGS = OCCUPATIONS | words("""
magnate tycoon millionaire mogul businessperson industrialist correspondent presenter solicitor barrister
politician diplomat envoy astronomer geologist sailor soldier doctor farmer fisherman trader broker
campaigner dissident victim defender pitcher foreman climber veteran widow widower brother sister son
daughter wife husband father mother uncle aunt newcomer rival predecessor successor incumbent challenger
""")
"""What people are called by before their names: "shipping magnate Ada Lorn"."""
