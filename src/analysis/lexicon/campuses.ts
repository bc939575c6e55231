/** Where the universities of the states of the US are: "University of Texas at Austin", "University of California, Berkeley". */
import { phrases, words } from './word-list.ts';

export const CAMPUSES: readonly string[] = phrases(`
  Amherst; Anchorage; Ann Arbor; Arlington; Asheville; Austin; Baltimore; Baltimore County; Berkeley; Birmingham; Boston;
  Boulder; Chapel Hill; Charlotte; Chattanooga; Chicago; Clear Lake; College Park; Colorado Springs; Columbia; Dallas;
  Dartmouth; Davis; Dearborn; Denver; Downtown; Duluth; Eastern Shore; Eau Claire; El Paso; Fairbanks; Flint; Fort Smith;
  Green Bay; Greensboro; Hilo; Huntsville; Irvine; Kansas City; Kearney; Knoxville; La Crosse; Las Vegas; Lincoln;
  Little Rock; Los Angeles; Lowell; Madison; Manoa; Mānoa; Martin; Merced; Milwaukee; Monticello; Omaha; Oshkosh;
  Parkside; Pembroke; Pine Bluff; Platteville; Reno; Rio Grande Valley; River Falls; Riverside; San Antonio; San Diego;
  San Francisco; Santa Barbara; Santa Cruz; Springfield; St. Louis; St Louis; Stevens Point; Stout; Superior; Twin Cities;
  Tyler; Urbana-Champaign; Whitewater; Wilmington
`);

/** Letters of universities that stand before their town: "ETH Zurich", "IIT Delhi", "UC Berkeley". */
export const LETTERED_UNIVERSITIES: ReadonlySet<string> = words(`
  AIIMS CUNY ETH FU HU IIIT IIM IIT KU LMU NIT NLU NYU RWTH SUNY TU UC UCSI UNSW UMass VU
`);
