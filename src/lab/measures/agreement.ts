/**
 * What PolNeAR's scorer doesn't print: how many of the attributions that a verb of saying introduces are found, and
 * whether confidence means what it says. Matched as the scorer does it: the most alike contents first, each once.
 */
import type { Document } from '../../analysis/document.ts';
import {
  DISCUSSION_CLASS,
  LAST_SPEECH_CLASS,
  REPORTING_CLASS,
} from '../../analysis/lexicon/reporting/reporting-classes.ts';
import type { Attribution, Span } from '../../analysis/schema.ts';
import { readDocument } from '../../analysis/text/read.ts';
import type { GoldArticle, Range } from '../corpora/polnear.ts';

/** Contents, and sources, are the same where this share of their words is (Jaccard). */
const ALIKE = 0.5;

/** Bins of confidence for the calibration error. */
const BINS = 10;

/** No tag depends on it. */
const PUBLISHED = '2016-01-01';

export interface Judged {
  confidence: number;
  /** Content and source are those of an attribution of the corpus. */
  right: boolean;
}

export interface Agreement {
  /** Attributions whose cue holds a verb of saying, asserting, admitting, denying or discussing, and those found. */
  reported: { found: number; all: number };
  /** Every outermost attribution that was found. */
  judged: Judged[];
}

export function agreementWith(
  articles: readonly GoldArticle[],
  attributionsOf: (article: GoldArticle) => readonly Attribution[],
): Agreement {
  const sum: Agreement = { reported: { found: 0, all: 0 }, judged: [] };
  for (const article of articles) {
    const document = readDocument(article.text, { published: PUBLISHED });
    const discarded = wordsIn(document, article.discard);
    const counts = ({ content }: Parts): boolean =>
      content.size > 0 && [...content].filter((word) => discarded.has(word)).length < content.size / 2;
    const gold = article.attributions
      .map(({ cue, content, source }) => ({
        content: wordsIn(document, content),
        source: wordsIn(document, source),
        reported: cue.some((range) => hasReportingVerb(document, range)),
      }))
      .filter(counts);
    const found = attributionsOf(article)
      .filter(({ cue, parentId }) => cue !== null && parentId === null)
      .map(({ content, source, confidence }) => ({
        content: wordsIn(document, content.map(rangeOf)),
        source: wordsIn(document, source ? [rangeOf(source)] : []),
        confidence,
      }))
      .filter(counts);
    const partners = matched(gold, found);
    sum.reported.all += gold.filter(({ reported }) => reported).length;
    found.forEach(({ source, confidence }, at) => {
      const partner = gold[partners[at] ?? -1];
      if (partner?.reported) sum.reported.found += 1;
      sum.judged.push({ confidence, right: partner !== undefined && jaccard(source, partner.source) >= ALIKE });
    });
  }
  return sum;
}

/** How far confidence is from the share that is right, on average over ten bins of confidence. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Map.groupBy(judged, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
  let sum = 0;
  for (const bin of bins.values()) {
    const confidence = bin.reduce((total, one) => total + one.confidence, 0);
    sum += Math.abs(confidence - bin.filter(({ right }) => right).length);
  }
  return sum / judged.length;
}

/** Of those that are at least so sure, how many there are and how many are right. */
export function surerThan(judged: readonly Judged[], least: number): { all: number; right: number } {
  const sure = judged.filter(({ confidence }) => confidence >= least);
  return { all: sure.length, right: sure.filter(({ right }) => right).length };
}

interface Parts {
  content: ReadonlySet<number>;
}

/** For each that was found the position of the gold attribution with a content like it, or null. */
function matched(gold: readonly Parts[], found: readonly Parts[]): (number | null)[] {
  const pairs = gold.flatMap((one, at) =>
    found.map((other, to) => ({ at, to, alike: jaccard(one.content, other.content) })),
  );
  const partners: (number | null)[] = found.map(() => null);
  const taken = new Set<number>();
  for (const { at, to, alike } of pairs.sort((one, other) => other.alike - one.alike)) {
    if (alike < ALIKE || taken.has(at) || partners[to] !== null) continue;
    partners[to] = at;
    taken.add(at);
  }
  return partners;
}

function hasReportingVerb({ tokens }: Document, [start, end]: Range): boolean {
  return tokens.some((token) => {
    if (token.end <= start || token.start >= end || token.pos !== 'VERB') return false;
    const reporting = REPORTING_CLASS.get(token.lemma) ?? 0;
    return reporting > 0 && (reporting <= LAST_SPEECH_CLASS || reporting === DISCUSSION_CLASS);
  });
}

function rangeOf({ start, end }: Span): Range {
  return [start, end];
}

function wordsIn({ tokens }: Document, ranges: readonly Range[]): Set<number> {
  const words = tokens.filter(
    (token) => token.pos !== 'PUNCT' && ranges.some(([start, end]) => token.start < end && token.end > start),
  );
  return new Set(words.map(({ index }) => index));
}

/** Two that hold nothing are alike. */
function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  const union = one.size + other.size - shared;
  return union === 0 ? 1 : shared / union;
}
