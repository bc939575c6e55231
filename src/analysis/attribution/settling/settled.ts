/** What grammar knows better than the tagger, once its reports and the rules' are one list. */
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../grammar/reading.ts';
import { withoutAccused } from './accused.ts';
import { withAgentBehind } from './agents-behind-words.ts';
import { withoutClauseBefore } from './clauses-before.ts';
import { withOwnerBeforeColon } from './colon-sources.ts';
import { withGoneOn } from './gone-on.ts';
import { withHabitsOfSaying } from './habits-of-saying.ts';
import { withoutEntryMarks } from './live-blogs.ts';
import { withMakerOfClaim } from './makers-of-claims.ts';
import { withNamedOfficer } from './named-officers.ts';
import { withRestBehindAside } from './rests-behind-asides.ts';
import { withoutDeniedQuotation } from './denied-quotations.ts';
import { withoutHearsayBehind } from './hearsay-behind.ts';
import { withoutReporterInSource } from './nested-sources.ts';
import { withoutDeedsWithin } from './deeds-within.ts';
import { withoutFalseInversion } from './false-inversions.ts';
import { withOverheard } from './overheard.ts';
import { withinOwnClause } from './own-clauses.ts';
import { withoutPostedThings } from './posted-things.ts';
import { withoutStrays } from './strays.ts';
import { withSaidToHaveTold } from './said-to-have-told.ts';

/** The reports in the place of one: itself as a rule, none where nothing is said, several where several speak. */
type Settling = (reading: Reading, one: Candidate) => Candidate[];

const SETTLINGS: readonly Settling[] = [
  withMakerOfClaim,
  withoutClauseBefore,
  withoutDeniedQuotation,
  withoutHearsayBehind,
  withinOwnClause,
  withAgentBehind,
  withoutAccused,
  withOwnerBeforeColon,
  withOverheard,
  withoutPostedThings,
  withSaidToHaveTold,
  withoutReporterInSource,
  withNamedOfficer,
  withoutFalseInversion,
  withRestBehindAside,
  withoutEntryMarks,
  withoutStrays,
];

/** Those that look at one report beside the others. */
const WHOLE_LISTS: readonly ((reading: Reading, found: Candidate[]) => Candidate[])[] = [
  withGoneOn,
  withHabitsOfSaying,
  withoutDeedsWithin,
];

export function settled(reading: Reading, found: readonly Candidate[]): Candidate[] {
  let list = [...found];
  for (const settle of SETTLINGS) list = list.flatMap((one) => settle(reading, one));
  return WHOLE_LISTS.reduce((all, settle) => settle(reading, all), list);
}
