/**
 * Words that English texts mostly write small, counted in the open corpora Wikigold, GUM, UNER English EWT and BTC (three texts
 * at least). With a capital at the start of a sentence, or in the title of a work, they are no name of anybody.
 */
import { words } from './word-list.ts';

export const COMMON_WORDS: ReadonlySet<string> = words(`
  ability able aboriginal abortion abroad absolute absolutely abt abuse abused academic accept acceptance accepted
  accepting access accident accidentally accommodate accomplished account accounting accounts accurate accused accuses
  achieve achieved achievement acquired acting action actions active actively activist activists activities activity
  actress acts actual actually add added adding addition additional address addresses addressing adds adequate admin
  administration admit admits admitted adopted adorable ads advance advanced adventure advert advertise advertising
  advice advise adviser advisor advocate affair affairs affect affected afford affordable afraid afternoon age aged
  agency agenda agent agents ages aggressive ago agree agreed agreeing agreement agreements agrees agriculture ahead
  aid aim aimed aims ain aircraft airline airplane airspace airstrikes album alcohol alert alike alive alleged
  alliance allies allow allowed allowing allows almost alone alternative amateur amazed amazing ambience ambitious
  amendments amor amount analysis analyst analysts ancient angle angry animal animals animated anniversary announce
  announced announcement announces announcing annoyance annoyed annoying annual answer answered answering answers
  anthem anti anticipating anxiety anymore anyway anywhere apartment app apparent appeal appear appearance appearances
  appeared appearing appears applications applied applying appointment appreciate appreciated approach approaching
  appropriate approval approved approximately apps architecture area areas aren argue argument arguments arm arms
  arranged arrest arrested arrival arrive arrived arsed art article articles artillery artist artistic artists
  ashamed ask asking asks asleep aspect aspects assassination assault assembled asses assess assessment assets
  assist assistance assistant associated assume assumed asylum ate athletes atm atmosphere attached attack attacked
  attacking attacks attempt attempted attempts attend attended attendees attending attention attitude attract
  attracted attraction auction audience audiences audio audiobooks authentic author authorities authors available
  average aviation avoid avoiding awake award awarded aware away awesome awful awkward babe babies baby back backed
  background backs bacon bad badly bae bag balance ball ballot balls band bands bang banks banned bar barely barrels
  barrier bars bartender base basic basically basis basketball bass bastard battery battles bbc bday bear bearing beat
  beaten beating beats beautiful beauty became become becomes becoming bed bedroom beef beer beers beg began beginning
  begins begs begun behalf beheading believe believed believes belongings belongs benefit benefits best bet better
  beware bicycles bid big bigger biggest bills biology bird birds birth birthday bit bits black
  blackberry blame blamed blaming blast blasts blaze blessed blind block blocking blog blogger blood bloody blow
  blowing blown board boards boat boats bodies body bodyboarding boiler boiling bold bomb bombing bond bonus boobs
  book booked booking books boom boost boosts boots border bored boredom boring boss bother bottle bottom bought bound
  bout bow box boxer boxes boy boyfriend boys braces brain brains branch brand brave bread break breakfast breaking
  breaks brewing bridges brief briefing briefly bright brilliant bring bringing brings bro broad broadband broadcast
  broadcasting broadcasts broke broken bronze brother brought browsers bucket budget build building built bulk
  bullshit bullying bunch bureaucratic burger burn bus buses business businesses bust busy butt button buttons buy
  buyers buying cabinet cable cafe cage calculation calendar call called calling calls calm came camera cameras
  campaign campaigns campus cancel cancelled cancer candidate candidates candles cannot cant cap capacity capture
  captured car carbon card cards care career careful cares carpet carried carrier carries carry carrying cars cartoon
  case cases cash cast casual casualties cat catch catching cats caucus caught cause caused causes causing cave cbb
  cease ceasefire celebrate celebrated celebrates celebrity cell cent century cereal ceremony certain certainly
  certified chain chairs challenge challenges challenging champagne champion championship chance chances change
  changed changes changing character characters charge charged charges charging charity charts chat cheap cheaper
  cheapest check checked checking cheek cheeky cheese chef chemical chemistry chest chewing chicken chief child
  childhood children chill chips chocolate choice choices choose chose chosen church circle circles circumstances
  cited cities citizen citizens citizenship civil civilian civilians claim claimed claiming claims clan clash class
  classical classified clean cleaning clear clearly cleric clerics client clients climate climbing clips clock close
  closer closest closing closure clothes clothing cloud club clubs clue clumsy coach coaches coaching coal coarse code
  coffee cold collaboration collapse colleagues collect collected collecting collection collections collects collision
  color colored colors colour column com combat combination combine combined combo come comeback comedian comedy comes
  comfortable comics coming command commander commenced comment commentary commentator comments commercial
  commissioner commit commitment commitments committed commune communication communities community como companies
  companion company compared compensation compete competition competitive compilation complaining complaint complaints
  complete completed completely complex complicated component composed composer composition comprehensive computer con
  concentration concern concerned concerns concert condition conditions condolence condolences conduct conducted
  conference confidence confident confidential confirm confirmed confirms conflict confront confrontation confused
  confusing confusion congratulates conjunction connect connected connection consecutive consensus consequences
  consider considerable considered consistent consists conspiracy constant constantly constructed construction
  consumer consumption contact contacted contain contained container containing contains contemporary content contest
  context continually continue continued continues continuing contract contracts contribution contributions control
  controlled controller controversial convenient convention conventional conversation convert converted convinced
  convincing convoy cook cooked cooking cool cooperated cooperation copies copy core corner corporate corporations
  correct corruption cos cost costs cottage couldn councillors councils count countdown counter countries country
  counts coup couple courage course courses courtesy courtroom cousin cover coverage covered covering covers cow crack
  craft crappy crash crashed crashes crazy create created creates creating creation credit creditors credits crew
  cricket cried crime criminal crisis critic critical criticism criticized critics crops cross crossing crowd crowds
  crucial crude cruise crush cry crying cuddle cultural culture cure current curry cus custody custom customer
  customers cut cute cuts cutting cuz cycle czar dad dads dairy damage damaged damages dance dancing dangerous
  dare dark darker dat data database date dates daughter day days dead deadliest deadline deadly deal dealing deals
  dealt dear death deaths debate debating debris debt debut debuted decade decades decent decide decided decision
  decisions declared decline decrease dedicated dedication deep deeply default defeat defeated defence defend defended
  defender defending defensive deficit define definitely definition degree delayed delays delete deleted delicious
  delightful deliver delivered delivery demand demanded demanding demands demo democracy demolished demon denial
  denied denies dentist deny departure depend depending depends deploy deployed depressing depression depths der
  descendants describe described describes description deserve deserved deserves design designated designer designers
  designs desire desperate destinations destiny destroy destroyed destruction detail detailed details detained
  determine determined dev devastated devastating develop developed developing development device devices devoted
  devpt dey diagnosed diamonds diary didn die died dies diet difference differences different differential differently
  difficult difficulties dig digital dignity dinner direct directed directions directly directors dirty disability
  disabled disappeared disappointed disappointing disappointment disaster disasters discount discovered discuss
  discussed discusses discussing discussion discussions disease display displays dispute dissertation distance
  distinct distinctive distribute distributing distribution dive diverse diversity divided divorce doctors document
  documented documenting dodgy doesn dog dogs doin doing domain domestic dominance don donate donated donation
  donations donors dont door doors dos dose double doubt downed download downpours downstairs draft drafts drag draw
  drawing drawn dream dreams dress dressed dresses dressing drink drinkin drinking drinks drive driven driver driving
  drop dropped dropping drops drove drug drugs drummer drunk dry dual duck dude due duties duty duvet dye dying
  earliest early earned earnings ears easier easily easy eat eating eats economic economy ecosystem ect edges edit
  edited edition editor editorial educate education effect effective effects efficient effort efforts egg eggs elected
  election elections electoral electrical electricity electronic elementary elements elevator elite else elsewhere
  email emails embarrassed embarrassing emergency emeritus emissions emotional emphasis employees empty encourage end
  ended ending ends endure enemy energy engagement engine engineer enhanced enjoy enjoyed enjoying enormous enter
  entered entering entertaining entertainment entire entirely entry environment envoy episode equal equality equally
  equipment equity equivalent era erratic error eruption escaped escaping essay essential establish established
  establishing establishment estate estimate estimated estimates etc evacuated evacuation evening event events ever
  everyday everywhere evidence evil evolved exactly exam examined example examples exams excellent exception
  exceptional exchange excited excitement exciting excluded exclusive exclusively executed execution executives
  exercise exercises exhausted exhibits exist existence existing exit expand expanded expansion expect expectations
  expected expecting expensive experience experienced experiences experiment experimental experiments expert experts
  explain explained explains explanation exploded explosion exposed express expressed expresses extend extended
  extension extent external extra extradited extreme extremely extremist eye eyes fab fabulous face faced faces
  facilities facility facing fact factor factory facts fail failed fails failure fair fairly fake fall fallen falling
  false familia families family famous fan fancy fans fantastic far fare fares farewell farmers farming fascinating
  fashion fast faster fat fatal fatally fate father fault favor favorite favour favourite favs fear feared fears
  feature featured features featuring federal fee feed feedback feel feeling feelings feels feet fell felt female
  ferry fetus fiasco fiction field fields fifteen fight fighter fighters fighting fights figure figures file filed
  files filing fill filled film filmed filming films filter final finalists financial financing find finding findings
  finds fine fined fines finish finished finishes finishing fire fired firing firm fish fit fitness fitted fix fixed
  fixing flag flags flank flash flat flawless fled flew flight flights float flooding floods floor floral flow flowers
  fly flying foam focus focused focusing folks follow followed followers follows food foods foot footage football
  footballer forced forces forecast forever forget forgive forgot forgotten fork form formal format formed forming
  forms forth fortune forum forward forwarded fought found founder founding frame franchise fraud freak freaking free
  freedom freeze freezing freight frequent frequently fresh fried friend friendly friends fries front fruit 
  fulfill full fully fun function funding funds funeral funnier funny further future gain gained
  gaining galleries gallery game games gap garnered gas gather gathering gauge gave gay gender generated generation
  generations genuine geography geometry gets getting giant gift gifts gig gigs girl girlfriend girls girly give gives
  giving glad glass glasses global glow goal goals goat gods goes goin going golf gon gone gonna good goodbye goods
  gorgeous gotten gov government governments grab grades grads gradually graduate granite granted graphic grateful
  gravel great greatest greatly grew grey gross ground grounds group groups grow growing grown growth guards
  guerrillas guess guessing guests guide guilt guilty guitar guitarist guitars gun gunna guns guy guys gym  
  hahahaha hail hair haircut halt halves ham hand handed handle handling hands hanging hangover happen happened
  happening happens happier happiness happy hard harder hardest hardly harsh harvest hashtag hasn hat hate hated hav
  haven head headache headed headline headlines headphones heads health healthcare healthy hear heard hearing hears
  heart heat heavily heavy heels height held hell help helped helpful helping helps hesitate hesitation hey high
  higher highest highlight highlights highly highs hilarious hip hire hiring historic history hit hits hoje hold
  holding holds holiday holidays hollyoaks home homeless homes homie honest honestly honey honeymoon honored honour
  honours hopeful hopefully hopes hoping horrible hospital hospitals host hostage hosted hostile hosting hot hotels
  hottest hour hours houses housing http https hug huge human humans hung hungry hunting hurry hurt hurting hurts
  husband ice icon idea ideal ideas identify idiot idk idol ignore ignored ignoring illegal illness ima images
  imagination imagine immediate immediately immigrant immigrants immigration impact impacts implement implications
  importance important impossible impressed impressive imprisoned improve improved incentive incident include included
  includes income incorporated increase increased increases increasing incredible incredibly independence independent
  index indicated indicating individual individuals indoor inducted industrial industry inevitable inexpensive
  infamous infected influenced influences info information informed ingredients initial initiate injured injuries
  injuring injury ink inmates innocent innovative inquest inquiry insane insecure inspiration inspired inspires
  inspiring installation installed institutions instructions insurance intake integrity intelligent intended intense
  interactive interest interested interesting interim intern intervention interview interviewed interviews intro
  introduce introduced invasion invest investigated investigating investigation investigators investors invite invited
  inviting involved involvement involving iphone ipod iron irrelevant isn issue issued issues issuing item items
  jacket jackpot jailed jargon jazz jealous jet jets jihadists job join joined joining joint joke jokes journal
  journalism journalist journalists journey judge judges judgment jump jumping junior junk jury jus justify keep
  keeping keeps kept key kick kicked kicking kid kidding kidnapped kids kill killed killer killing kills kind kinda
  kinds kiss kisses kitchen knew knocked know knowing knowledge knowledgeable knows lab label lack ladies lady laid
  land landed landing landmark lands language languages laptop large largely larger largest lasted late lately latest
  laugh laughing launch launched launches launching lava law laws lawsuit lawyer lazy lead leader leaders leadership
  leading leads leak leaked learn learned learning leave leaves leaving lecturer led left leg legal legend legislation
  legislature legitimate legs lengthy lesson lessons letter letwino level levels liberty license lies life lifestyle
  lifetime lifts light lighter lightning lights liked likely likes liking lil limit limited limits line lines link
  linked links lips listed listen listening listens listing literally literary literature live lived lives living 
  load loads loan lobby local locals location locomotive logic logo long longer look looked looking looks loool
  loose lose loses losing loss losses lost lot lots loud love loved lovely loves loving low lowest lows loyal luck
  lucky luggage lunch lying lyric lyrics machine mad made madness mag magazines mail mailing main mainly mainstream
  maintained major majority make maker makes making male mall mama man manage managed management mandatory manner
  manor manslaughter manufacturers map maps marijuana market markets marking marriage married marry masonry massage
  massive masthead match matches mate material materials mates mathematician mathematics matter matters mayor meal
  meals mean meaning means measure measured meat media medical medicine medium meet meeting meetings meets mega meh
  melody member members memories memory men mental mention mentioned mentions menu merch merged merger mess message
  messages met metal meter mid midfielder midnight midst mighty migration mild militant militants military milk
  millennium mind minded minds mini minimum minor minority mins minute minutes mis miserable miss missed missile
  missing mission missions mistake mistakes mix mixed mixture moan moaning mobile mode model modelling models modern
  mom moment moments moms monetary money monkey monkeys month monthly months mood morn mornin morning mortgage mother
  mothers motivation mounted mouth move moved movement moves movie movies moving mufc mug multi multiple mum
  municipality murder murdered muscles music musical musician musicians nail nails named naming nap narrow nasty
  nation nationalist nationalities nationality native natural naturally naval nearby nearest nearly neat necessarily
  necessary neck need needed needing needs negative negotiations neighborhood neighbourhood neighbours nervous
  networking networks newest newspaper newspapers nice nicest nickname night nights noise nominated
  nomination nominee non nonsense noon norm normal normally northern northwest nose notable noted notice noticed
  notify novel nuclear number numbers numerous nursing nuts obesity observations observed obsessed obtained obvious
  obviously occasion occasionally occupation occur occurred odd offence offensive offer offered offering offers
  officer officers official officially officials oil older onboard ongoing online open opened opening openly opens
  operated operating operation operations opinion opinions opponents opportunities opportunity oppose opposed option
  options orange order ordered orders ordinary organic organization organizations organized organizing original others
  outbreak outcome outdated outdoor outfit outlines outrage outstanding overall overlooked overnight overpriced
  overseas owe owl own owned owner owners pack package packed packing pad page pages paid pain painted painting pair
  pal panel paper papers par para parade parallel parent parents parish parking part participants participate
  participated participation particular parties partly partner partnership parts party pass passed passenger
  passengers passes passing passion passionate pasta patch patent path patient patients patron pattern pay paying
  payment pays peace peak peek peeps penalty pencil people peoples pepper perfect perfectly perform performance
  performances performed performing period permanent permission permit person personal personality personally
  personnel persons perspective persuaded pet petition phenomenon philosopher phone phones photo photographer
  photographers photography photos phrase physical physically physician pianist piano pic pick picked picking picks
  pics picture pictured pictures piece pies pilgrimage pink pint pistol pitcher pizza pizzas place placed
  places plain plan plane planes planned planning plans plant plants plate platform play played player players playing
  playoffs plays plea pleasant pleased pleasure pledge plenty plot pls plug plz pocket pockets poems poetry point
  pointed pointless points police policies policy polite political politician politicians politics poll polls pool
  poor pop popular popularity population pork portion pose position positions positive possession possibility possible
  post posted posters posting posts pot potential potentially pour power powerful powers ppl practice practices
  praises pray prayer pre precise predator predicted predictions prefer preference pregnant preparation prepare
  prepared preparing presence present presented presenting presents preserved presidential press pressure pretty
  prevail prevent preview previous price priced prices prick pride priest primarily primary principles print printed
  printer prior prison privacy private privileged prizes pro prob problem problems procedure proceed proceedings
  process produce produced producer producers produces producing product production products professional
  professionally professionals professors profile profit profitable profits program programme programs progress
  prohibited project projects prominent promise promised promises promote promoting promotion prompt prone proof
  propaganda proper properly properties property proposal proposed pros protect protected protecting protection
  protest protester protesters protests proud prove proved proven provide provided provides providing provision
  provocation provoked pub public publication publications published pull pulled pulling pulls punch punishment punk
  purchase purchased purpose pursue push pushing put puts putting quality que quest question questions queue quick
  quickly quiet quietly quit quite quits quiz quo quote quoted quotes rabbit race races racing racism racist radar
  radical rage raid raids rail rainbow rainfall raise raised raises raising rally ran random range ranked ranks
  rapidly rapper rare rat rate rated rates rather rating ratings reach reached reaches reaction readers reading reads
  ready real realise realised realistic reality realize really reason reasonable reasons rebel rebellion rebels recall
  recalled recalls receipt receive received receiving recent recession recipe recipient reckless recognise recognition
  recognized recommend recommended reconciliation record recorded recording recovery recruit recruiting red reduce
  reduced reducing ref refer reference references referendum referred referring reflect reflects reform refugee
  refugees refused refuses refusing regard regarded regardless regards regiment region regional regions register
  registration regret regular regularly regulation regulator reject rejected rejects relate related relation relations
  relationship relationships relatively relax relaxed release released releases relevant reliable relief religious
  reluctant rely remain remained remaining remains remarkable remarks remember remembered remembers reminder reminds
  remix remote remove removed renamed rent reorganized repair repairs repeat repeated replace replaced replacement
  replacing reply report reported reporter reporters reporting reports represent representative representatives
  represents reputation request requested requests require required requires rescue research researchers resident
  residents resign resignation resistance resisting resolution resort resource respect respond responded response
  responsibility responsible rest restaurant restaurants result resulting results resume retail retailers retire
  retired retirement retiring return returned returning returns retweet retweets reveal revealed reveals revenge
  revenue review reviewing reviews revise revised revision revisit revolt reward rid ride riders ridiculous riding
  right rights ring rise risen rises risk risks rivals road roast robbery robot rock rocket rockets role roll rolled
  rolling romance romantic roof room rooms roster roughly rounds route routes routine row rubbish rude ruined rule
  rules ruling rumours run runner runners running runs rush ruthless sacrifice sad safe safely safety sake salad sale
  sales salon same sample sandwiches sank sat satellite satisfied satisfy sauce sausage saved saw say sayin saying
  scale scandal scare scared scary scene scenes schedule scheduled schedules scheme school schools scientific
  scientist scientists scope score scored scores scoring scrap scrapped screaming screen search searches searching
  season seasons seat seats secret section sections sector secure security seeing seek seekers seeking seeks seem
  seemed seems seen sees selected selection self selfie sell seller selling sells semana send sender sending sends
  senior sense sensible sensitive sent sentenced separate separately separatist separatists sequel serial series
  serious seriously serve served server serves service services serving session sessions set sets setting settled
  settlement severe severely sexual shake shallow shame shape share shared shares sharing shelter shes
  shifted shine shining ship shirt shirts shock shocking shoot shooting shop shopping shops short shortly shot
  shots shouldn shout show showed shower showers showing shown shows shut sick side sides siding siege sight sign
  signal signals signed significant signing signs silence silly similar simple simply sincere singer singing single
  singles sings sink sinking sins sister sisters sit site sites sitting situated situation situations size sized skies
  skills skin skinny slams slavery sleep sleeping sleepy slice slightly slow slower slowly small smaller smart
  smartphone smash smell smells smh smile smiles smiling smoke smoking smoothly snack snap snapchat sneak snow soaked
  social sofa software soil sold soldier soldiers solid solo solution solutions solve sometime somewhat somewhere son
  song songs sons sooner sooo soooo sooooo sorry sort sorts soul sound sounds soundtrack source sources space spam
  span spare speak speakers speaks special specialist specializes species specific speech speed spelling spend
  spending spent spill spin spoke spoken spokesman sponsor sponsored sport sports spot spots spread spreadsheet spur
  spurs spy squad sry staff stage stages stamp stand standard standards standing stands star staring starring stars
  start started starter starting starts stated statement stating station stations stats status stay staying steaks
  steal stealing steep step steps stick stock stolen stood stop stopped stops store stores stories storm storms story
  straight strange strategic strategy streak stream streaming streets strength stress strike striker strikes strong
  stronger strongly struck structure structures struggle struggles struggling stuck student students studied studies
  studio study studying stuff stunning stupid style sub subject subjects submit submitted subsequent subsequently
  substance substantial suburb succeed succeeded success successful successfully suck sudden suddenly suffering
  sufficient sugar suggest suggested suggestions suing suit sum summer sunrise sunshine superb suppliers supplies
  supply support supported supporter supporters supporting supports suppose supposed sure surely surf surface surfer
  surfing surgery surprise surprised surprises surprising surprisingly surrounded surrounding surveillance survey
  survival survive survived sushi suspect suspected suspended suspicion suspicious sustainable swearing sweet
  sweetheart swimming switch switched sympathy symptoms system systems tab table tables tackle tacky take taken takes
  taking talent talented talk talkback talking talks tall tank target targeted targets task taste tasted tastes
  tasting tasty tattoo taught tax taxes taxi tbh tea teach teacher teachers teaching team teams tear tears techno
  technologies technology tee teen teenage teenager teens teeth telephone televised television tell telling tells
  telly temp temperatures temporary tend tennis tensions term terminal termination terms terrible terrific terror
  terrorism terrorist terrorists test testified testifies testimony tests text texts thats theater theatre theme
  theories theory therapist therapy thereafter theres thick thin thing things think thinking thinks thirteen tho
  thorough thought thoughts threat threaten threatened threatening threats threw thrilled throat throw throwing thrown
  thunder ticket tickets tie tied tight til time times tip tips tired tissue title titles tmro toast together
  toilet told toll ton tongue took tool tools top topic topics topping torture total totally touch touches tough tour
  toured tourism tourist tourists tournament town towns toy trace track tracking tracks trade traded traders trading
  traffic trafficking tragic trailer train trained training trains transaction transfer transferred transit
  translation transport transportation transporting trap trapped trash travel traveled travelers traveling travelling
  treat treated treating treatment treatments tree tremendous trend trending trial tribute tried tries trip triple
  trips triumph trivia troops trouble troubling true truly trust trusted truth try tryin trying tumblr tune tuned turn
  turned turning turns tweeps tweet tweeted tweeting tweets twice twins type types ugly ultimate una unable uncertain
  unchanged unclaimed uncle uncomfortable undercover undergoing understand understanding understood underway unfollow
  unfollowed unfollowers unhappy unique units universe unknown unlikely unpaid unpopular unprecedented unreal
  unsuccessful unsure unusual unveils upcoming update updated updates upgraded upload ups upset urge urged urgent
  urging use useful user username users uses usual vacation valuable value values variety various vast vegetable
  vegetables vehicle vehicles venture venue verdict version versions veteran veterans victim victims victory video
  videos view views village villagers villages vinyl violating violence violent virus visas visible vision visit
  visited visiting visitors visits vital vodka voice volunteer volunteered volunteering volunteers von vote voted
  voters votes voting wage wages wait waiting waitress wake walk walked walking walks wall wallet wan wanna want
  wanted wanting wants war warm warming warning warns wartime wasn waste wasted wasting wat watch watchdog watched
  watching water wave waves way ways weak wealth weapon weapons wear wearing wears weather web website websites
  wedding wee weed week weekend weekends weekly weeks weight weird welcome wells went weren wet whats wheels whole
  wicked wide widely wife wild willing win wind window windows winds wine wing winner winners winning wins winter
  wisdom wise wish wished wishes wit withdrawal witness witnesses woke woken woman women won wonder wonderful
  wondering wont word work worked worker workers working workplace works world worlds worried worry worrying worse
  worst worth worthy wouldn wounded wow wrap write writer writers writes writing written wrong wrote www yay
  yeah year years yell yellow yep young younger youth youtube yup zombie zone
`);
