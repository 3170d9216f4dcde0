"""English verbs as data: bases of regular verbs that news uses, and verbs of saying."""

from __future__ import annotations

from factcheck.extract.wordlists import words

REGULAR = words("""
abandon abolish absorb accelerate accept accompany accomplish accumulate accuse achieve
acknowledge acquire activate adapt add adhere adjourn adjust administer admire admit adopt advise
advertise advocate afford aggravate agree alert allege alleviate allocate allow alter amend
amount amplify amuse analyse analyze announce annoy anticipate apologise apologize appear
applaud apply appoint appreciate apprehend approve argue arrange arrive articulate ascertain
assassinate assemble assert assess assign assist assume assure attain attend attract attribute
authorise authorize await avoid awaken banish become behave belong believe bemoan benefit
betray blackmail block boast borrow bother broaden bury calculate cancel carry cease celebrate
challenge characterise characterize cherish chide circulate cite clarify clash clear coincide
collaborate collapse collect combine commemorate commence commend commission communicate compare
compel compete compile complain complete comply compose comprise compromise conceal concede
conceive conclude condemn confess confide confirm confiscate confront confuse congratulate connect
conquer consent consider consist consolidate constitute construct consult consume contain
contaminate contemplate contend continue contradict contribute convene converge convert convey
convince cooperate coordinate cope corroborate counsel create criticise criticize crush curb
cultivate cure damage dare decide declare decline decrease dedicate deem defeat defend define
defy delete deliberate delight deliver demolish demonstrate denounce deny depart depend depict
deploy deplore deprive derail derive descend describe deserve designate despise destroy detain
detect deter deteriorate determine detonate devastate develop deviate devise devote diagnose
dictate differ dig diminish direct disagree disappear disappoint disapprove disavow disband
discard discern discharge disclose disconnect discontinue discourage discover discuss disguise
dismantle dismiss disobey dispatch dispel disperse displace disprove dispute disqualify disregard
disrupt dissolve distinguish distort distribute disturb dominate donate double doubt downplay
drift drown ease echo educate elaborate elect eliminate embark embarrass embody embrace emerge
emphasise emphasize employ empower enable enact encounter encourage endanger endorse endure
enforce engage enhance enjoy enlarge enlist enquire enrage enrich enrol enroll ensure entail
enter entertain enthuse entitle entrust envisage envision envy equip eradicate erase erect erode
erupt escalate escort establish estimate evacuate evade evaluate evolve exaggerate examine exceed
exclude execute exempt exercise exert exist expand expect expedite expel experience expire explain
explode exploit explore export expose express extend extinguish extract extradite fabricate
facilitate fail falsify fasten feature figure fill finalise finalize fine fit float flourish
follow forge forgo formulate foster fulfil fulfill function furnish gather generate glorify govern
grant grapple grasp gripe grumble guarantee guess hail halt hamper happen harass harm hasten
hesitate hinder hire hope identify ignite ignore illuminate illustrate imagine impeach impede
implement implicate implore imply import impose impress imprison improve improvise incite include
incorporate increase incur indicate indict induce infect infer inflate inflict influence inform
infringe inherit inhibit initiate injure innovate insert insinuate insist inspect inspire install
instruct insulate insult insure integrate intend intensify interact intercept interfere interpret
interrogate interrupt intervene intimidate introduce invade invent invest investigate invite
invoke involve isolate jail join jeopardise jeopardize justify kidnap kill knock lack lambast
lambaste lament last launch laud laugh legalise legalize legislate liaise liberate liken linger
listen litigate loathe locate loom maintain manufacture marry marvel materialise materialize
mediate memorise mention merge militate minimise minimize mislay misrepresent mitigate mobilise
mobilize mock moderate modernise modernize modify monitor motivate mourn move mull multiply
murmur muse mutter narrate narrow nationalise nationalize necessitate negotiate nominate note
notify nullify obey oblige obscure observe obtain occupy occur offend omit oppose oppress opt
ordain organise organize originate oust outline outlaw outrage overhaul overlook overrule owe own
paralyse paralyze pardon participate pave penetrate perceive perform perish permit perpetrate
persevere persist persuade pertain petition pledge plead plummet plunder ponder portray pose
possess postpone postulate practise praise pray preach precede predict prefer premiere prepare
prescribe preserve preside press presume pretend prevail prevent privatise privatize proceed
proclaim procure produce prohibit proliferate promote prompt propel propose prosecute protect
prosper protest provide provoke publicise publicize publish punish purchase pursue qualify
quantify quell quip quote raid raise rally ratify reach react reaffirm realise realize reappear
reassure rebuff rebuke recall recede receive recite reckon recognise recognize recollect
recommend reconcile reconsider reconstruct recount recover recruit rectify recuse reduce refer
refine reflect refrain refuel refuse refute regain regard register regret regulate rehabilitate
reimburse reimpose reinforce reinstate reiterate reject rejoice rejoin relate relax relay
relinquish rely remain remark remember remind remove render renege renew renounce rent reopen
reorganise repair repay repeal repeat repel replace replenish reply repress reprimand reproach
reproduce repudiate require reschedule rescind rescue resemble resent reserve reside resign resist
resolve respect respond restore restrict resume retain retaliate retire retort retract retreat
retrieve reunite reveal revel reverse revert revise revive revoke revolt ridicule rob rouse ruin
sabotage salute sanction satisfy savour scare schedule scold scrap scrutinise scrutinize secure
seem seize separate serve settle sever shelve shift simplify simulate slam slash slay snatch
soar solicit solidify solve spark specify specialise speculate sponsor stabilise stabilize stage
stall state stem stipulate stoke straighten strangle strengthen stress strip struggle stun
subdue submit subscribe subside subsidise substantiate succeed succumb sue suffer suffice suggest
summarise summarize summon supervise supplement suppose suppress surmise surpass surprise
surrender surround survive suspect suspend sustain swap sympathise sympathize symbolise tackle
taunt tempt tend terminate terrify testify thank theorise threaten thrive thwart tolerate topple
torpedo torture tout trail transcend transfer transform translate transmit transpire transport
traumatise treat trigger triple tumble tweet uncover undermine underline underscore
unfold unify unite unleash unveil update urge utilise utilize utter vacate validate vanish
verify veto vindicate violate visualise volunteer vow wage wait wane want warn warrant weaken
welcome whip whisper widen wield withhold wonder worsen worship wound wreck yell yield
abstain adore alienate align amass annex annul appease arouse ascribe assail assuage atone
attest augment aver avert avow backtrack baffle balk beg berate besiege bestow blacklist blast
bolster boost brand broker bully bypass capitalise capsize caution censure chant chastise cheer
claim clamour coerce commit compensate comprehend concur condone confer congregate consign conspire
contest convict culminate curse debunk decommission decry deduct deem defect defer deflect defuse
deliver demote demur deport deride desert desire detail detest devolve digest disclaim
dislike disown dispense dispose dissent dissuade distance divert divide divorce divulge downgrade
draft dub elapse elevate elicit elude emanate embezzle emigrate emulate encompass enquire ensue
entice equate escape espouse evict evoke exacerbate excuse exhort exonerate expound extol
fault fear flag flatter forfeit forewarn forward frighten frustrate fund garner gauge gloat grieve
haggle hate heed hint hospitalise hospitalize hypothesise imperil incense incline indulge inquire
interview jeer joke lash lift like liquidate list live lobby love malign mandate manage mistrust
moan moot motion need net nix object offload opine outlast outnumber outweigh overestimate
oversell pan peg perpetuate pinpoint pitch plan posit post prefer proffer promise protest purport
quash query question rail rant reason rebut recant redouble relaunch relent relish
relocate repatriate rephrase replicate repost retweet revamp rip roar rubbish savage scoff
scramble scrub shout shrug shun sideline signal slate slump smear sneer snub spearhead spurn
squander stonewall stray support surge swear team tease tip trash trumpet underestimate unseat
upgrade vie view vilify voice vouch wane want wish worry
ask call die help look need play seem serve start stay stop talk try turn use walk watch work
live believe like love happen include continue change allow add open create consider appear wait
die expect remain suggest raise pass require decide return explain develop receive agree support
describe kill reach involve learn save cover pull push carry kick jump drop pick fix cross cook
clean earn rule share touch visit vote travel test tour train wash wrap zoom
""")
"""Bases of regular verbs."""

SELDOM = words("""
represent possess overlap overwhelm override overturn override resemble retool rework reword resell resettle
reshape restart resubmit retrain reassign reassess reaffirm rebound rebrand recharge recapture rediscover
reflect reform regain reignite reject rekindle relieve remove reopen reorganize repackage repay
replicate republish reroute reside resurface retain retrofit reunify revisit rig ratchet rattle
rear reassert reap ravage react rebook recommit reconnect reconvene redefine redirect reduce
abduct abide abound abhor abut accede accustom ache acquit actualise adjoin administer adorn afflict
aid allude alternate ambush amplify analogise anger anoint anticipate appal append apprise arm array
arrest assimilate astonish attack attach audit authenticate automate awaken axe
bash battle beam bear belie belittle bellow bemuse benefit bereave bind blend bless blow blunder blur
boil bore bow brace brag braise breach breathe brew bribe bridge bristle bruise brush budge
bury buzz cajole calm campaign cap capture caricature cart carve cave cement centralise certify chain
champion chart chase chat chatter chill chop chronicle clap clarify classify cleanse cloak clog
clutch coast code coin collide colonise colour comb comfort commandeer commence compound compress
comprise con concoct condense confine congregate conjure conserve constrain constrict contemplate
convulse corner corrupt couch court cram crave crawl cripple crouch crumble crystallise cull
cushion cycle dampen dangle dart dash dazzle debate debilitate decay deceive decimate decipher
decorate deepen default deflate deforest degrade delegate delete delve demarcate demilitarise
democratise demonise demoralise denote deny depose depress deputise deregulate desegregate devalue
dilute dim dine dip disable disassemble disbelieve discipline discontinue discredit discriminate
disengage disgrace disgust dishonour disinfect dislodge dispossess disregard dissipate distance
distract diversify dock dodge doom dot drain drape dread dribble drip drum dry dump dwarf dwell
earmark eclipse edit effect eject empathise empty enact encircle enclose encode encroach endow
engender engineer engrave engulf enlighten enlist enslave enthral envelop epitomise equip erode
err espouse etch evaporate exalt excavate excel excite exclaim exhale exhaust exhibit
expropriate extrapolate eye fade faint fare fashion fathom fend ferry fetch fiddle finger fire fish
flank flare flatten flicker flip flirt flock flood flop flout fluctuate flush foil fold forage
foreclose fortify founder fracture free fret fulminate fuse gallop galvanise gamble gape gasp gaze
gesture giggle glance gleam glimpse glow gobble grab grade graduate grate graze grieve grill grin
groan groom grope grow grunt guide gut hack halve hammer handcuff handle hassle haul haunt head heal
heap hedge herald hide hijack hike hoard hoist hop hose hover howl huddle hug hum humble humiliate
hunt hurl hurry hush idealise identify idle idolise immerse immigrate immunise impair impart impound
inaugurate incarcerate inch incubate indoctrinate infiltrate infuriate infuse inhabit inhale initial
ink inundate invalidate irk irritate itch jack jam jettison jockey jog jolt jostle juggle justify
kneel label labour lag lapse lash lecture lessen levy license lick line litter loan lock lodge log
loot lull lump lurch lure lurk magnify maim man mandate manipulate map mar mask massacre mature maul
maximise meander medicate melt menace merit mess militarise milk mill mimic mine mingle mirror
mislabel misread misspeak misstate misuse moderate monopolise mop mortgage mould mount muddle
muffle multiply mumble muster mutate muzzle nag nail narrate near neglect nod nominate normalise
nudge nullify nurse nurture oblige officiate ooze opt orbit orchestrate overbook overcharge
overcrowd overdose overflow overhear overlap overload overpower overreact override overshadow
overspend overstate overstay overwhelm pacify pack pad page paint pair pale pamper parade parallel
park parody parrot part partition paste patch patrol pat peak peddle peel peer penalise perch
perfect perforate persecute personalise pertain perturb pester phone photograph pile pillage pilot
pinch pity placate plague plaster plead pledge plow plough plug ply poach poison polarise polish
poll pollute pop populate pore pounce pour preclude preempt preoccupy presuppose prey prioritise
prioritize prise privilege prod profess profit progress proofread prop prune pry pump punch purge
purport puzzle quadruple quarantine quarrel quench quicken race rage rake ram ramp range rank
rape ratify rationalise rave reappoint reassemble recoil recreate rectify recycle redden redeem
redesign redistribute redraw reel refinance refresh refurbish regenerate register regulate rehearse
reign relapse reload remake remedy reminisce remit renovate reopen repaint replay report repossess
request reshuffle resonate resupply retaliate rethink retrace revolve reward riddle ripple roam roast
rock roll rot rotate round row rub rumble rupture rush rust sack sacrifice safeguard sag sample
sanitise savor scale scan scar scatter scavenge scent scold scoop scorch scorn scour scowl scratch
screen screw script sculpt seal sear seclude seduce segregate self-destruct sense sentence
shackle shadow shame sharpen shatter shave shelter shield shiver shorten shoulder shovel showcase
shower shred shriek shuffle shuttle sicken side sift sigh sip skate sketch skip skirmish skirt slaughter
slip slow smash smell smile smoke smooth smother smuggle snap sneak sniff soak sober soften sort
span spare spawn spill spiral spit splash splinter spoil spray sprint sprout spur spy squash squeeze
stab stack staff stain stall stamp standardise staple stare startle starve stash steady steer
step stereotype sterilise stifle stimulate stir stitch stockpile stoop store storm strand strategise
stray stretch stroll stumble subject subpoena subsist subtract subvert suck supplant supplement supply
surf surmount survey swallow swamp swarm switch swoop symbolize synchronise tag tail tamper tangle
tap target tarnish tax taxi telephone televise tether thrash thrill thrust tick tie tighten tilt
toil top torch toss tow trace track trade traffic trample transact transcribe transition transplant
trap traverse trek tremble trespass trick trim trot trouble trust tug tutor twist typify
underestimate underfund undergo underpin underrate undersell understate unearth unfreeze uninstall
unload unlock unnerve unravel unroll unsettle untangle unwind uproot usher usurp vandalise vault
veer venture veto victimise wag wake wander warm warp waver weigh wheel whistle wilt wipe wire
withdraw wither woo wrap wrestle wriggle yank yearn zero
""")
"""Bases of verbs that are rare in news, many of them nouns as often."""

AMBIGUOUS = (SELDOM - REGULAR) | words("""
abuse access account act address advance aim air alarm amount answer appeal approach arrest
assault attack attempt award back balance ban bank bar base battle beat bid bill bind blame blast
block blow board boast bomb book boost bound brand break burn call camp campaign care
cast cause caution challenge chance change charge cheer claim clash climb close cloud coach collapse
comment commission compromise concern conduct conflict contact contest contract control cost
count counter couple course court cover crack crash credit cross crowd cry curb cure cut damage
dance date deal debate debut decline decrease defeat delay demand deposit design desire detail
display dispute distance divide divorce document double doubt draft draw dream dress drift drill drink drive drop
ease echo edge effect effort email end escape estimate exercise exhibit exit experience
experiment export express face factor fall fault fear feature feed fight figure file film finance
fine finish fire fish fit fix flag flash flight float flood flow focus force forecast form
forward frame fuel function fund gain gamble game gap gather gauge gift grant greet ground group guard
guarantee guess guide halt hand harm harvest hate head help hint hit hold honor honour hope host
house hunt hurt impact import increase index influence insult interest interview invite issue
jail joke judge jump kick lack land last launch lead leak leap level lie lift light
limit line link list load loan lobby lock look loss love lower mail mandate march mark market
master match matter measure merit mind miss mistake mix model monitor move murder name need
network note notice number object offer open opening order outline overhaul oversight pace
package paint panic park part partner pass patent pause pay permit phone picture pitch place plan plant
play pledge plot plunge point police poll pool pose position post pound power practice praise present
press price prize probe process produce profile profit program progress project promise prompt protest
purchase push question quote race raid rally range rank rate ration reach reason rebel rebuke
record recruit reform refund regard register regret relay release relief rent repair reply report request
rescue research reserve resort respect rest result retreat return reverse review reward ride ring
rise risk rival rock role root round route rule run rush sail sale sanction scale
schedule score scream search seat second secure sentence separate serve service set
settle shape share shelter shift ship shock shoot shop shout show shut sign signal silence sink
site slide slip slow smile smoke sort sound source spark speed spell spend spin split sponsor spot
spread spring spy stage stake stand star start state station stay step stick stop storm strain stream
stress stretch strike strip structure struggle study subject suit supply support surge surprise
surrender survey suspect swing switch talk target task taste tax team tear test text thought
threat title toll top total touch tour track trade traffic train transfer transport trap travel
treat trial trick trigger trip trouble trust try turn tweet twist type update upgrade upset use
value vent veto view visit voice volunteer vote vow wage walk war warrant wash
waste watch water wave weather weigh welcome win wind wish witness wonder work worry wound wreck
yield zone remark benefit advocate export finding ruling building meeting
""")
"""Bases whose forms in -s or without ending may be nouns or adjectives."""

REPORTING = words("""
say tell add claim believe think know hope fear suggest argue insist announce report confirm deny
admit acknowledge concede warn note state assert allege maintain contend explain write stress
declare reply respond predict estimate expect promise vow pledge swear assume suspect feel find
reveal disclose show indicate learn hear mean imply conclude agree suppose guess bet wish
remark observe recall tweet post complain joke quip emphasise emphasize reiterate repeat continue
ask wonder understand realise realize testify recount caution counter comment read notice signal
hint propose recommend demand decide see
""")
"""Verbs that take a clause without "that", or a quotation."""
