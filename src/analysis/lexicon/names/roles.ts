/** Nouns for what people are, beside the titles: they end a role ("one of three rotating Nordwind chairmen"). */
import { words } from '../word-list.ts';

export const ROLE_NOUNS: ReadonlySet<string> = words(`
  president vice-president premier chancellor minister secretary secretary-general general governor mayor senator
  representative congressman congresswoman mp mep councillor speaker leader whip ambassador envoy commissioner
  chairman chairmen chairwoman chair chairperson executive executives officer chief ceo cfo coo cto director
  directors founder co-founder cofounder owner boss head manager spokesman spokeswoman spokesperson analyst
  economist strategist consultant adviser advisor aide lobbyist lawyer attorney barrister solicitor counsel prosecutor judge
  justice magistrate sheriff coroner constable inspector superintendent detective agent sergeant captain major lieutenant colonel
  brigadier commander admiral marshal professor lecturer researcher scientist historian author writer novelist poet
  journalist reporter correspondent editor columnist presenter activist campaigner blogger actor actress singer
  musician rapper comedian producer artist photographer architect engineer coach striker goalkeeper midfielder
  defender player driver astronaut pilot astronomer physicist chemist biologist whistleblower billionaire
  businessman businesswoman entrepreneur candidate nominee dictator king queen prince princess pastor priest bishop
  archbishop lawmaker politician diplomat physician doctor surgeon nurse teacher student member members fellow
  expert specialist official deputy partner veteran pioneer guitarist drummer bassist vocalist composer conductor
  designer developer programmer hacker farmer resident mother father son daughter brother sister wife husband widow
  friend colleague victim survivor witness suspect defendant peer backbencher treasurer trustee curator librarian
  dean principal headteacher winner champion runner-up winger swimmer athlete skier cyclist golfer skipper referee
  coordinator co-ordinator convener convenor organiser organizer host broadcaster filmmaker screenwriter critic philosopher
  psychologist sociologist mathematician geologist ecologist zoologist paleontologist archaeologist meteorologist
  climatologist epidemiologist virologist advocate administrator assistant comptroller ombudsman
  pollster registrar chef
`);

/** Nouns that only go with "she", dictionary forms. */
export const FEMININE_ROLES: ReadonlySet<string> = words(`
  spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman sportswoman woman actress queen princess
  duchess baroness countess mother daughter sister wife widow girlfriend aunt niece grandmother granddaughter
  stepmother girl lady nun heiress hostess waitress
`);

/** Nouns that only go with "he". "Chairman" is left out, since women are called so as well. */
export const MASCULINE_ROLES: ReadonlySet<string> = words(`
  spokesman congressman councilman businessman policeman sportsman salesman gunman man king prince duke father son
  brother husband widower boyfriend uncle nephew grandfather grandson stepfather boy monk priest pope
`);

/** A role reaches no further from the name than this many words. */
export const LONGEST_ROLE = 14;

/** "the | digital secretary", "its | chief executive": no part of a role. */
export const OWN_DETERMINERS: ReadonlySet<string> = words('the a an its his her their');

/** Participles that are part of a role: "acting FBI director", "appointed minister in May". */
export const ROLE_PARTICIPLES: ReadonlySet<string> = words(`
  acting retired serving sitting incoming outgoing managing leading reigning founding visiting ruling ousted disgraced
  convicted jailed exiled appointed elected nominated named
`);

/** Ends of the noun for an office that nobody holds yet, or that is for no one country: "mayor-elect", "ambassador-at-large". */
export const OFFICE_TO_COME = /-(?:elect|designate|at-large)$/u;
