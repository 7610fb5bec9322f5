/**
 * Words of the language that one letter turns into another word of it: a change between two of them is never a typo. Common words of news and pages, kept by hand.
 */
export const englishWords = `abide ability abuse accept action adapt adapted adapting adopt adopted adopting adverse adverted advice advise affect affected
    after agility allay alley alloy allusion ally alone along altar alter among amuse analysis analysts angel angle area arena arms
    army aside asserted assess assets assure atone attach attack attacks auction avenge average averse averted awful back backed
    backend bail baked ball ballet ballot bank banned bare base based bases basic basics basis batch battle bear bearing became
    become beer began begin begun being bell best bids bill billed billet billion bits black blame blank block blood blown boarder
    boll bomber bombing border boss botch bother bottle bought brain brave bribe brief bright bring broader brother brought brown
    bruise brush bugs bull bullet buried burned bursed busy butch buys cage call came care carry carve case cases cast catch cattle
    cause causes cell chance chances change changed changes charge charged chart charts chat chats chief child chill chilled choose
    chose civic civil claim clarify clarity clash clasp class clause clearly click client climb clock clone close clothes cloths
    clown coal coarse coast code coders codes coding cold collision collusion combing come comes coming compete competing complaint
    complement complete completing compliant compliment computing consent contact contacted contacts content contest context
    contract contracted contracts contrast convection convened conveyed conviction cool core cost could council councillor counsel
    counsellor counties countries country county coup coupe couple course covers crash crime crimes crow crowd crown cruise crush
    curry curse custom customs daily dairy dare data date dead deadly deal dear dearly decade decades decease deceased decide
    decides deck deer defence defend defiant defied defuse denied deny deport depot desert design desk dessert deviant diary died
    dies diet diffuse dire disease diseased distinct district dive diverted diving docs does dots drain draw drew drive drivers
    drives driving drown drunk dual duel dyeing dying early ease east economic economics effect effected eight ejected ejection
    elder elected election elicit else emigrant emigrate eminent enemy enmity ensure envoy envy erection evade except excerpt
    exercise exorcise expand expect expects expend expensive expert experts explode exploit explore export extend extensive extent
    extinct faces facets fact facts fail failing fails fall falls farm fast faster fatal fate father feds feeds feels feet fellow
    fellows felt fetal fight file files filing fill filled filling fills film find finding finds fine fined fines fire fired fireman
    firemen fires firm firms five fixes fixing flame flaunt flight flood floor flounder flout follow follows font food fool foot
    footer forced forcing form formally formed formerly forming forms forth forum foster foul found founded founder founding fourth
    fowl frame freight fright from front full fund funded funding funds game gaol gate gather gave gets giant give goal goals gold
    good grace grade gram grand grant grave grew grief grow guard guarded guess guests gunman gunmen guns hacked hadn hail hair hand
    hang harbour hard harm hasn hate hater head heading heal health heard hearing heel height heir held here hide hinter hire
    historic historical hold hole holy home homes hone honey hope hopes horse host hours house human humane hung hunt hurt
    hypotheses hypothesis identifies identify identities identity illicit illusion immigrant immigrate imminent import infected
    infested info injected injure inserted instinct insure intend intent interment interned internment interred interstate intestate
    into invade invested jacked jail kettle kids killed killer kinds kiss knew know labour labs lack ladder laid lain land lang last
    lasting late later latter launch lawful laws lawyers layer layers lays lead leader leading leads lean learn least leather
    leaving left legion lens lesion less lets letter liable libel lies life lift lightening lightning like liked likes line lines
    linked links lion list listing live lived lives load loading loads loan loans locked logos logs lone long looked looks loops
    loose lose loses loss losses lost lots loud love loved lower luck lumber lunch made maid mail make makers makes managers manages
    many march marine marital marry martial martian mass master masters match mate matter matters mediate meditate meek member merge
    merry migration miller million mine miner minister minor mire miss mitigation moaning mode money monkey months moral morale more
    morning moss most mother moths motion mourning mouse mouths move movie must nail nation nations nearby nearing nearly nest never
    newer next nice niche nine node none north nose note nothing noting notion nuclear nuke number nurse obese obey offence offend
    office officer officers offices official officials older onion order ordinance ordnance other otter ours pace packed pact page
    paid pail pain parish part partly parts party past pasting patch patience patients pause paying peace peak peek perish
    perpetrate perpetuate persecute persecution person personal personnel persons pest phase phases phrase phrases piece pilled
    pilot pivot place placed placing plain plan plans played playing plays pocket point pointed pointing poison pole police
    policeman policemen policy polite politic politics poll pool poor portion poses post posting posts potion pour power precede
    precious prescribe present presenting presents prevent preventing prevents previous price prices pride prime principal principle
    print printed printing prise prison prize prizes proceed producers produces products project projects properly property
    proscribe prosecute prosecution protect protects providers provides prussian purge purse quiet quit quite quote race races
    racket rage raid rail rain raise rally rape rare rate rates rather ration rational rationale rattle raze read reader rebel
    rebels regard regarding region reign rein rejected relapse relate release religion remain remote remove render repeal report
    resign resolution respectfully respectively rest retain retire return reveal revel revenge revenue revival revolution reward
    rewarding rice ride riders right riot rise rival river road robbed robber rocket role roles rooms roots rope rose rsquo rubbed
    rubber rule ruler rules russian sack sacked safe safely safer safety sage said sail sale sales same sample sanction sane save
    saves saving saying scale scales scan scans scope score scores section sedate seed seeing seeking seeks seems seen sees seize
    selected selection senate send sending sends senior seniors sent sentence sequence series serious servers serves service sets
    setting settle seven sever severe shall shape shaped shapes shaping share shared shares sharing shawn shift ship shirt shoot
    shop shore short shot shout show shown shut sick side sides sign signal simple sing single sink site sites sits sitting size
    sizes skill skin skip slack slander slender slice slide slides slow small smart smoke sold solder soldier solid solvers solves
    some sort soup span spans speed speeds spend spending spends spent spin spoke spot spring stable stack staff stage stages
    staging stake stale staple stare start started starve state stated states stationary stationery statue stature status statute
    staying step stick still stop store stores stories storm story straight strain strait strange straw stray stride strike strikes
    string stripe strive stroke strong struck stuck studies studios stuff style submit suck suit suite summaries summarizes summit
    surge sword tables tablets tail takes taking talk talked talking talks tally tank tanned task tasked tasks taxes teach team
    teams tear tearing tech tend tends tense tenses term terms tern test text than thank thanks their them theme then there these
    they thick thief thin thing things think thinks this thorough those though three through thus tied tiller timber timelines
    timeliness tire torn touch tough tour tower town tows toxin track tracks trade trail train trains tree trend trends trial tribal
    tribe trick tricks tried trillion truce truck true trunk trust truth tuned turn turned unable unclear under union unite united
    untie untied usable users uses vacation vain valley vary vein venal venial venue veracity verse versed versus very vest viral
    virus visa visit vocation voracity vote vows wade wafer wage wait waiting waive wake walker wall wander want ware wars watch
    water wave weak wealth wearing weather weed week weight well went were west whenever where wherever whether which while white
    whole whose widely width wild will wind winds wing wins winter wire wisely wish witch witches with woman women wonder woods word
    wording words work worker working works world worse worst worth would wound wounded wreak wreck write writers writes writing
    wrote yearly`
