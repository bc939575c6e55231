/** Quotations that are sentences of their own: the tagger gives each to somebody, though it may be anybody's. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { insideQuotation, lowerAt, quotationFrom, sentenceEnd, sentenceFirst } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import type { LinkedParts, Part } from './link.ts';

/** “It is over.” Mr Ng said he would leave: without sentences in marks whose cue stands in another sentence. */
export function withoutStandalone(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): LinkedParts[] {
  const byCue = new Map<number, Candidate[]>();
  for (const one of candidates) {
    if (!one.cue) continue;
    for (let at = one.cue.first; at < one.cue.end; at += 1) byCue.set(at, [...(byCue.get(at) ?? []), one]);
  }
  return tagged.flatMap((one) => {
    const contents = one.contents
      .flatMap((part) => withQuotationsApart(reading, part))
      .filter((part) => {
        if (!isStandalone(reading, part, one.cue)) return true;
        for (let at = one.cue.start; at < one.cue.end; at += 1) {
          if (byCue.get(at)?.some(({ content }) => content.some((range) => isWithin(part, range)))) return true;
        }
        return false;
      });
    return contents.length > 0 ? [{ ...one, contents: joined(contents) }] : [];
  });
}

/** "[that it was over.] [“We lost all.”]": parted where a sentence inside a content begins that is all quotation. */
function withQuotationsApart(reading: Reading, { start, end }: Part): Part[] {
  const cuts = new Set<number>([start, end]);
  for (let at = start; at < end; at += 1) {
    const quotation = quotationFrom(reading, at);
    if (quotation < 0) continue;
    const close = reading.quotationEnd[quotation] ?? at;
    if (sentenceFirst(reading, at) !== at || sentenceEnd(reading, close - 1) !== close) continue;
    cuts.add(at);
    cuts.add(Math.min(close, end));
  }
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(1).map((to, index) => ({ start: ordered[index] ?? start, end: to }));
}

/** Parts that touch become one again. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.end === part.start) last.end = part.end;
    else result.push({ ...part });
  }
  return result;
}

/** Whole sentences in quotation marks, none of them the cue's own, and no colon before them. */
function isStandalone(reading: Reading, { start, end }: Part, cue: Part): boolean {
  if (!insideQuotation(reading, start) || !insideQuotation(reading, end - 1)) return false;
  if (sentenceFirst(reading, start) !== start || sentenceEnd(reading, end - 1) !== end) return false;
  if (lowerAt(reading, start - 1) === ':') return false;
  const sentence = (at: number): number => reading.tokens[at]?.sentence ?? -1;
  return sentence(cue.start) < sentence(start) || sentence(cue.start) > sentence(end - 1);
}

function isWithin({ start, end }: Part, range: TokenRange): boolean {
  return range.first <= start && end <= range.end;
}
