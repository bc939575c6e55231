/** What things go by, "according to age" and "according to plan", where "according to" names no source. Dictionary forms. */
import { words } from './word-list.ts';

/** Says nothing anywhere. */
export const MEASURES: ReadonlySet<string> = words(`
  ability age amount availability category circumstance colour color complexity conscience demand distance
  experience gender height importance income inflation length level likelihood location merit need
  performance popularity preference price proportion quality rank region season seniority severity sex size skill
  status taste temperature type urgency usage value wealth weather weight`);

/** May tell something too, where a comma sets it off: "according to the rules, nobody may enter". */
export const STANDARDS: ReadonlySet<string> = words(`
  belief convention criterion custom formula guideline instruction number plan principle procedure protocol recipe requirement
  ritual rule schedule script specification standard timetable tradition wish`);
