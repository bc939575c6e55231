/**
 * What of the tagger's attributions is believed. It was taught by articles that mark silence as speech, and it gives
 * every quotation to somebody; putting words into the wrong mouth is worse than naming nobody.
 */
import type { Candidate, TokenRange } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { isCountParticiple } from '../grammar/counted-nouns.ts';
import { insideQuotation } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isSilence } from '../silence.ts';
import { isUnsaid } from '../unsaid.ts';
import { withoutAsides } from './asides.ts';
import { withoutCaptions } from './captions.ts';
import { cueWords } from './cue-words.ts';
import { withLeadIns } from './lead-ins.ts';
import { withLetters } from './letters.ts';
import type { LinkedParts } from './link.ts';
import { withoutDenials } from './denials.ts';
import { withOverlooked } from './overlooked.ts';
import { rangeOf } from './parts.ts';
import { withoutQuestions } from './questions.ts';
import { withoutReportsBeside } from './reports-beside.ts';
import { withoutSelfNames } from './self-named.ts';
import { withoutStandalone } from './standalone.ts';

/** A rule that is right at least this often keeps its quotation. */
const TRUSTED_QUOTATION = 0.8;

/**
 * 1. self-names and asides report nothing that the verb beside them does
 * 2. captions   are no speakers
 * 3. questions  are no part of the answer
 * 4. lead-ins   to a quotation have a subject
 * 5. denials    end what they deny
 * 6. swallowed  somebody else's quotation goes before what is left is read
 * 7. overlooked so does what the rules give to a cue that the tagger doesn't see
 * 8. letters   are no part of what they ask
 * 9. beside     and what another reports beside it
 * 10. standalone quotations that the rules don't give to the same cue; complete.ts adds those that go on from another
 * 11. silence    is judged by what is left of the content
 */
export function believed(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): readonly LinkedParts[] {
  const named = withoutSelfNames(reading, tagged, candidates);
  const spoken = withoutCaptions(reading, withoutAsides(reading, named, candidates), candidates);
  const answered = withoutQuestions(reading, spoken);
  const said = withoutDenials(reading, withLeadIns(reading, answered, candidates));
  const own = withOverlooked(reading, withoutSwallowed(reading, said, candidates), candidates);
  const whole = withoutReportsBeside(reading, withLetters(reading, own, candidates), candidates);
  return withoutStandalone(reading, whole, candidates).filter((one) => !isSilent(reading, one));
}

/** The training articles mark what somebody does not say as said by him; readers must not take it for that. */
function isSilent(reading: Reading, { cue, contents, source }: LinkedParts): boolean {
  const range = rangeOf(cue);
  const first = reading.tokens[range.first];
  // "two [confirmed] cases"
  if (first && isCountParticiple(reading.document, reading.tags, first)) return true;
  const from = source && rangeOf(source);
  const report = { cue: range, content: contents.map(rangeOf), source: from, ...cueWords(reading, range, from) };
  return isSilence(reading, report) || isUnsaid(reading, report);
}

/**
 * Without contents that swallow somebody else's quotation, cue and all: “Some say it is over,” he said, “…” is his.
 * A cue outside quotation marks reports nothing that is said inside them.
 */
function withoutSwallowed(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): readonly LinkedParts[] {
  const contentAt = new Int32Array(reading.tokens.length).fill(-1);
  const cued = new Uint8Array(reading.tokens.length);
  tagged.forEach(({ contents, cue }, index) => {
    for (const { start, end } of contents) contentAt.fill(index, start, end);
    cued.fill(1, cue.start, cue.end);
  });
  const swallowed = new Map<number, TokenRange[]>();
  for (const { cue, content, ...one } of candidates) {
    if (!cue || confidenceOf({ cue, content, ...one }) < TRUSTED_QUOTATION) continue;
    const owner = contentAt[cue.first] ?? -1;
    if (owner < 0 || insideQuotation(reading, cue.first) || cued.subarray(cue.first, cue.end).includes(1)) continue;
    if (!content.every(({ first }) => insideQuotation(reading, first))) continue;
    const known = swallowed.get(owner);
    if (known) known.push(cue, ...content);
    else swallowed.set(owner, [cue, ...content]);
  }
  return tagged.flatMap((one, index) => {
    const taken = swallowed.get(index);
    if (!taken) return [one];
    const contents = one.contents.filter(
      ({ start, end }) => !taken.some((other) => other.first < end && start < other.end),
    );
    return contents.length > 0 ? [{ ...one, contents }] : [];
  });
}
