/**
 * Nouns for people beside titles, roles and those in `unnamed-words.ts`: whoever comes up in the news without a name, and
 * tells something or has something happen to him. What may as well be a thing ("a tanker", "a bomber") is left out.
 */
import { words } from '../word-list.ts';

const PEOPLE: ReadonlySet<string> = words(`
  eyewitness earwitness rescuer worshipper worshiper parishioner churchgoer shopkeeper storekeeper shopper hiker
  climber mountaineer walker jogger rambler camper angler fisherman swimmer surfer sailor mariner lifeguard caller
  listener viewer reader subscriber follower classmate schoolmate teammate team-mate flatmate housemate roommate
  workmate shipmate playmate cellmate bandmate inmate cousin nephew niece aunt uncle grandmother grandfather
  grandson granddaughter grandparent grandchild stepfather stepmother stepson stepdaughter relative sibling spouse
  fiance fiancee fiancé fiancée girlfriend boyfriend bridegroom bride groom bridesmaid godfather godmother heir
  heiress orphan forecaster firefighter lifeboatman seismologist geophysicist volcanologist hydrologist
  oceanographer agronomist botanist naturalist neuroscientist neurologist cardiologist oncologist radiologist
  pathologist paediatrician pediatrician psychiatrist dermatologist gynaecologist gynecologist immunologist
  microbiologist toxicologist pharmacologist anaesthetist anesthesiologist midwife paramedic pharmacist dentist
  therapist physiotherapist optician veterinarian carer caregiver caretaker cleaner janitor babysitter childminder
  nanny housekeeper butler maid steward stewardess usher bouncer doorman bartender barman barmaid barista waiter
  waitress diner chef cook baker butcher grocer greengrocer fishmonger brewer winemaker hairdresser barber
  beautician tailor dressmaker shoemaker carpenter joiner plumber electrician bricklayer builder decorator roofer
  welder mechanic labourer laborer miner docker stevedore trucker courier cabbie taxi-driver busker porter postman
  postwoman mailman milkman dustman binman bailiff clerk accountant bookkeeper cashier shopworker salesman
  saleswoman salesperson vendor hawker peddler stallholder stockbroker jeweller jeweler pawnbroker moneylender
  creditor debtor punter gambler bookmaker householder homeowner homebuyer houseowner leaseholder shareholder
  cardholder ratepayer taxpayer jobseeker newcomer layman layperson townsman countryman tribesman herder herdsman
  shepherd rancher planter grower gardener beekeeper gamekeeper zookeeper lumberjack logger forester woodcutter
  hunter poacher trapper smuggler trafficker dealer pusher addict thug robber mugger burglar thief looter rioter
  vandal arsonist shoplifter pickpocket kidnapper hijacker rapist stalker blackmailer fraudster scammer conman
  swindler forger counterfeiter hitman assassin sniper gunman attacker assailant intruder trespasser squatter
  fugitive runaway stowaway castaway hostage captive detainee convict ex-convict offender reoffender parolee
  murderer killer accomplice gangster mobster cop policeman policewoman patrolman trooper marine airman serviceman
  servicewoman infantryman gunner paratrooper conscript reservist recruit cadet deserter mercenary insurgent
  guerrilla jihadist extremist terrorist separatist marcher striker picketer heckler counter-protester chanter
  organiser organizer fundraiser donor campaigner canvasser pollster leafleter petitioner plaintiff claimant
  complainant litigant appellant respondent informant informer whistle-blower tipster bystander passer-by passerby
  pedestrian commuter traveller traveler holidaymaker vacationer backpacker sightseer pilgrim evacuee asylum-seeker
  immigrant emigrant expat settler nomad returnee deportee foreigner stranger visitor guest patron shopgirl
  concertgoer moviegoer theatregoer theatergoer festivalgoer partygoer reveller reveler clubber spectator onlooker
  supporter fan collector enthusiast hobbyist amateur birdwatcher gamer vlogger influencer youtuber podcaster
  freelancer photojournalist cameraman camerawoman sculptor painter illustrator cartoonist animator choreographer
  dancer ballerina pianist violinist cellist organist singer-songwriter songwriter lyricist playwright dramatist
  stuntman impresario choirmaster conductor auctioneer gallerist restorer translator interpreter linguist
  undergraduate postgraduate graduate freshman sophomore schoolchild schoolboy schoolgirl teen adolescent preteen
  tutor coach instructor trainer invigilator headmaster headmistress schoolteacher teacher bishop vicar curate rabbi
  imam monk nun missionary preacher evangelist cleric clergyman seminarian businessperson industrialist hotelier
  restaurateur innkeeper landlady landowner smallholder freeholder financier economist actuary bookseller agent
  broker realtor surveyor valuer undertaker mortician gravedigger embalmer pensioner retiree veteran widow widower
  divorcee octogenarian nonagenarian centenarian septuagenarian amputee haemophiliac diabetic asthmatic epileptic
  vegan vegetarian atheist agnostic republican loyalist nationalist monarchist royalist socialist communist
  anarchist feminist kid lad lass guy bloke gentleman lady youngster newborn contestant participant competitor
  entrant finalist jockey racegoer cricketer footballer boxer wrestler sprinter marathoner rower yachtsman
  yachtswoman bowler batsman umpire linesman groundsman
`);

/** "a volcanologist", "a councilwoman" */
const ENDINGS = /.{3}(?:ologist|woman|sman|person|goer|ographer)$/u;

/** Whether a noun, in its dictionary form, is one for a person. */
export const isPersonNoun = (lemma: string): boolean =>
  PEOPLE.has(lemma) || (ENDINGS.test(lemma) && lemma !== 'talisman');
