/** The patterns that propose attributions. Their order matters only where two are trusted alike: the first stays. */
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../grammar/reading.ts';
import { findAccordingTo } from './according-to.ts';
import { findInViewOf } from './in-view-of.ts';
import { findNamedBy } from './named-by.ts';
import { findAdjectiveCues } from './adjectives.ts';
import { findDismissals } from './dismissals.ts';
import { findDenials } from './denials.ts';
import { findFigures } from './figures.ts';
import { findHeadingSources } from './heading-sources.ts';
import { findHearsayAdverbs } from './adverbs.ts';
import { findContentCueSource } from './content-cue-source.ts';
import { findNounCues } from './nouns.ts';
import { findPassives } from './passives.ts';
import { findPutTo } from './put-to.ts';
import { findQuoted } from './quoted.ts';
import { findRelativeReports } from './relative-reports.ts';
import { findSourceCueContent } from './source-cue-content.ts';
import { findNamedSpeakers } from './speakers.ts';
import { findTurns } from './transcripts.ts';
import { findVerdicts } from './verdicts.ts';
import { findWhatTheyCall } from './what-they-call.ts';

export type Pattern = (reading: Reading) => Candidate[];

export const patterns: readonly Pattern[] = [
  findContentCueSource,
  findSourceCueContent,
  findPassives,
  findPutTo,
  findRelativeReports,
  findFigures,
  findQuoted,
  findDenials,
  findDismissals,
  findAccordingTo,
  findInViewOf,
  findNamedBy,
  findHearsayAdverbs,
  findNounCues,
  findAdjectiveCues,
  findNamedSpeakers,
  findHeadingSources,
  findTurns,
  findVerdicts,
  findWhatTheyCall,
];
