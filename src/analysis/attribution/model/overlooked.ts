/** Reports whose cue the tagger overlooked, and whose content it therefore gave to another cue. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { insideQuotation, lowerAt, paragraphOf } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';
import type { LinkedParts, Part } from './link.ts';
import { ownersOf } from './owners.ts';
import { partOf, rangeOf } from './parts.ts';

/** A rule that is right this often takes back what it says is reported by its own cue. */
const TRUSTED_CUE = 0.7;

/**
 * The tagger's attributions without what a rule gives to a cue that the tagger overlooked:
 * - "the Post reported, citing [sources], [that it was over]": not the content of "citing"
 * - "Ms Lee told her aide, Bo Ng: [“It is over.”]": not Mr Ng's
 * - "[Ms Lee told a friend that it was over], according to Mr Ng": all of it is Mr Ng's, her words are hers
 */
export function withOverlooked(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): LinkedParts[] {
  const { cueAt, contentAt } = ownersOf(tagged, reading.tokens.length);
  const witnesses = tagged.map((): Candidate[] => []);
  const overlooked: Candidate[] = [];
  for (const one of candidates) {
    if (!one.cue) continue;
    const owner = cueAt.subarray(one.cue.first, one.cue.end).find((index) => index >= 0);
    if (owner !== undefined) witnesses[owner]?.push(one);
    else if (confidenceOf(one) >= TRUSTED_CUE && !insideQuotation(reading, one.cue.first)) overlooked.push(one);
  }
  const contents = tagged.map((one) => one.contents.map(rangeOf));
  for (const one of overlooked) {
    const owners = new Set(one.content.flatMap(({ first, end }) => [...contentAt.subarray(first, end)]));
    owners.delete(-1);
    for (const owner of owners) {
      const { cue } = tagged[owner] ?? {};
      const own = contents[owner] ?? [];
      if (!cue || !one.cue || inside(one.cue, own)) continue;
      const around = witnesses[owner]?.find(({ content }) => one.cue && inside(one.cue, content));
      if (around) {
        if (own.every((range) => inside(range, one.content))) contents[owner] = around.content;
        continue;
      }
      const colon = lowerAt(reading, cue.start) === ':' && one.cue.first < cue.start;
      const apart = witnesses[owner]?.some(({ content }) => !content.some((range) => overlaps(range, one.content)));
      if (apart === true || (colon && witnesses[owner]?.length === 0)) {
        // in the words of an aide, “over” [for us. / Mr Ng said] that it went on: nothing is left of the paragraph before
        const left = without(own, one.content);
        contents[owner] = left.filter((range) => own.includes(range) || isBeside(reading, range, cue));
      }
    }
  }
  return tagged.flatMap((one, index) => {
    const own = contents[index] ?? [];
    return own.length > 0 ? [{ ...one, contents: own.map(partOf) }] : [];
  });
}

function isBeside(reading: Reading, { first }: TokenRange, { start }: Part): boolean {
  return paragraphOf(reading, first) === paragraphOf(reading, start);
}

function overlaps(range: TokenRange, others: readonly TokenRange[]): boolean {
  return others.some(({ first, end }) => first < range.end && range.first < end);
}

function without(ranges: readonly TokenRange[], taken: readonly TokenRange[]): TokenRange[] {
  return taken.reduce<TokenRange[]>(
    (left, { first, end }) =>
      left.flatMap((range) => {
        if (!overlaps(range, [{ first, end }])) return [range];
        return [
          { first: range.first, end: first },
          { first: end, end: range.end },
        ].filter((part) => part.end > part.first);
      }),
    [...ranges],
  );
}
