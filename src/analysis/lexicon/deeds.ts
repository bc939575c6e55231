/** What is done, and not said, by verbs that report with other objects: "claimed 14 lives", "charged the battery". */
import { words } from './word-list.ts';

/** Verb -> the nouns with which it tells of a deed. Dictionary forms. */
export const DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'claim',
    words(`
      life victim casualty title crown medal gold silver bronze trophy cup wicket scalp prize win point podium pole spot
      benefit refund expense allowance pension compensation asylum`),
  ],
  [
    'admit',
    words('patient student pupil applicant refugee asylum-seeker migrant visitor guest member girl boy woman child'),
  ],
  ['call', words('ambulance taxi cab backup plumber')],
  ['deny', words('him them me us access bail entry visa asylum admission')],
  ['hear', words('appeal case shot gunshot bang scream explosion music song')],
  ['question', words('suspect witness man woman boy girl driver passenger passer-by')],
  ['seek', words('refuge shelter revenge treatment')],
  ['report', words('abuse assault burglary crime rape robbery theft')],
  ['state', words('name age address')],
  [
    'charge',
    words(`
      battery phone laptop car vehicle device fee price rent interest toll fare duty tariff tax customer client
      passenger driver pound euro dollar penny cent`),
  ],
  [
    'order',
    words(`
      van car lorry truck bus train plane aircraft jet airliner helicopter drone ship frigate submarine tank missile
      vehicle engine chip dose jab meal food drink coffee tea beer wine pizza burger dinner lunch breakfast taxi book
      ticket part product`),
  ],
  [
    'recall',
    words(`
      car vehicle van lorry truck bus model toy product battery drug medicine device phone food salad cheese
      ambassador envoy diplomat parliament striker defender midfielder goalkeeper winger player`),
  ],
  ['say', words('goodbye good-bye bye farewell hello hi grace mass prayer rosary')],
  ['write', words('review report book letter article column novel song play script')],
  ['plead', words('guilty not innocent')],
  ['shake', words('head hand fist')],
  ['cite', words('authority reuters afp ap bbc cnn')],
  ['contact', words('woman man police family person him her them')],
  [
    'see',
    words(`
      boom customer day decline decrease delay demand drop fall film gain game growth improvement increase influx jump
      loss match movie passenger patient play rain result rise sale snow spike surge temperature uptick visitor wave`),
  ],
  ['consider', words('appeal application case evidence matter option request response submission')],
  ['show', words('card document face film footage gun id knife passport photo photograph picture script ticket video')],
  ['pass', words('act amendment bill budget exam examination law legislation measure motion resolution test')],
  ['identify', words('herself himself itself themselves')],
  ['answer', words('call phone door bell')],
  [
    'dismiss',
    words(`
      manager coach trainer worker employee staff head chief boss director officer commander general minister premier
      secretary aide adviser advisor teacher nurse doctor soldier policeman official executive editor captain deputy
      member ambassador prosecutor governor cabinet government board jury juror`),
  ],
  [
    'release',
    words(`
      film movie video footage album single song game trailer hostage prisoner detainee captive suspect water gas`),
  ],
]);

/** What a court does to somebody, who isn't heard by it: "was acquitted of". */
export const VERDICTS: ReadonlySet<string> = words('acquitted convicted cleared sentenced jailed fined');

/** What only somebody can do, and no bill, plan or figure. Dictionary forms. */
export const PERSONS_DEEDS: ReadonlySet<string> = words(`
  vote abstain resign apologise apologize appeal shrug smile laugh nod sigh walk kneel weep`);

/** So with an object or "to" behind it: "thanked him", "refused to go", not "declined in May". */
export const DEEDS_TO_OBJECTS: ReadonlySet<string> = words('direct instruct thank refuse decline sign storm');

/** Nouns for several who act as one, beside bodies. Dictionary forms. */
export const ACTING_AS_ONE: ReadonlySet<string> = words(
  'gang mob crowd board panel army troop group unit team party congregation audience parliament assembly senate council',
);

/** Before "of", "with" and "to" these tell what somebody is said to have done: "guilty of murdering", "charged with raping". */
export const CHARGING: ReadonlySet<string> = words(
  'accuse acquit charge clear convict guilty suspect accused charged convicted',
);
