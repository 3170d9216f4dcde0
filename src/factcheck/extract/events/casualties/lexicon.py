"""Words that tell of deaths, injuries and what caused them, as data."""

from __future__ import annotations

from factcheck.extract.wordlists import words

KILL = words("kill slay murder electrocute assassinate execute massacre")
DIE = words("die perish drown succumb")
HURT = words("injure wound hurt hospitalize hospitalise")
HIT = words("shoot stab beat bludgeon strangle burn crush gun strike hit trample graze")
"""What kills only where words beside it say so: "shot dead", "fatally stabbed"."""
WOUNDING = words("shoot stab graze")
"""What hurts whoever it is told of without more words."""
CARRY = words("take rush transport airlift fly bring send carry")
"""What is done with the hurt, where the words behind name a hospital."""
SUFFER = words("suffer sustain receive")
WOUNDS = words("injury injuries wound wounds burns fractures laceration lacerations concussion")
MINOR = words("boy girl child toddler infant baby kid youth")
GROWN = words(
    "man woman father mother husband wife officer deputy guard trooper soldier dad mom mum"
)
ILLNESS = words("""
disease virus illness outbreak infection infections poisoning covid coronavirus flu influenza ebola
cholera measles cancer salmonella listeria patients surgery transplant
""")
"""Words of texts in which a hospital tells of the sick, not of the hurt."""
FATAL = words("fatally mortally")
DEADLY = words("fatal mortal deadly")
DEAD = words("dead killed deaths fatalities")
INJURED = words("injured wounded hurt injuries hospitalized hospitalised")
SUPPOSED = words("feared presumed believed thought assumed suspected almost nearly")
"""Words beside the dead that tell that nobody has counted them."""
STRUCK = words("shot stabbed")
SELF = words("himself herself themselves self")
ONE_PERSON = words("""
parent man woman boy girl teen teenager child toddler infant baby victim driver officer person passenger
pedestrian student resident gunman suspect father mother son daughter husband wife brother sister
soldier worker motorist motorcyclist cyclist biker deputy guard clerk neighbor neighbour sergeant
grandmother grandfather grandson nephew niece uncle aunt cousin employee customer bystander
policeman policewoman firefighter patron intruder robber burglar shooter attacker youth male female
skier climber hiker swimmer fisherman sailor pilot miner farmer teacher pupil nurse doctor patient
tourist protester juror inmate prisoner fan player journalist reporter cop trooper juvenile
homeowner roommate boyfriend girlfriend ex-boyfriend ex-girlfriend ex-husband ex-wife stepfather
girl girlfriend kid dad mom mum grandma owner manager worker veteran marine friend hunter
""")
ROLES = words("""
driver passenger pedestrian soldier motorcyclist cyclist guard clerk sergeant firefighter pilot
climber hiker swimmer sailor miner farmer teacher nurse doctor tourist protester juror inmate
journalist reporter hunter
""")
"""Of them, what nobody is beside another of them."""
MALE = words("man boy father son husband brother grandfather grandson nephew uncle policeman male "
    "boyfriend ex-boyfriend ex-husband stepfather dad fisherman")  # fmt: skip
FEMALE = words("woman girl mother daughter wife sister grandmother niece aunt policewoman female "
    "girlfriend ex-girlfriend ex-wife mom mum grandma")  # fmt: skip
ATTACKER = words("gunman suspect shooter attacker robber burglar intruder assailant bomber")
EVENTS = words("""
shooting crash collision fire blaze explosion blast flood floods flooding earthquake quake storm
hurricane tornado stabbing attack bombing accident derailment avalanche landslide collapse riot
wildfire cyclone typhoon heatwave sinking murder-suicide shootout ambush raid rampage stampede
clash clashes mudslide eruption tsunami homicide slaying robbery
""")
HAPPENED = EVENTS | words("shot stabbed crashed killed died injured wounded shootings exploded "
    "collapsed struck burned fired opened sank capsized derailed dead hurt beaten drowned gunfire")  # fmt: skip
TAKES_PLACE = (KILL | HURT | HIT) | words("happen occur erupt open fire crash collide explode "
    "collapse derail sink ring burst unfold")  # fmt: skip
BESIDE = words("take break respond call find leave begin start summon rush")
"""Verbs of what happens with it or right after."""
AFTERWARDS = words("""
say tell charge arrest arraign sentence convict identify announce release appear plead file face
remain book testify meet bury indict jail accuse schedule hold confirm report issue
publish post update add name turn surrender capture seek apprehend confess admit waive speak address
remember gather return deliberate convene acquit order rule grant deny enter submit picture gather thank honor honour mourn
""")
"""Verbs of what follows such an event: their times are not its own."""
