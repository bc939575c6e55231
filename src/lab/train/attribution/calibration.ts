/**
 * What is chosen on articles that the passes haven't seen: the premium on cues, how much weight each piece of evidence
 * for an attribution has, and how likely one that only the rules found must be right to be kept.
 */
import type { Reading } from '../../../analysis/attribution/grammar/reading.ts';
import { findByRules } from '../../../analysis/attribution/rules.ts';
import { combine } from '../../../analysis/attribution/model/combine.ts';
import type { Scales, Weighed } from '../../../analysis/attribution/model/combine.ts';
import { EVIDENCE_SIZE, fitConfidence } from '../../../analysis/attribution/model/confidence.ts';
import type { GoldSpans } from './gold.ts';
import { isContentRight, isSourceRight } from './judge.ts';
import type { LinkedParts } from '../../../analysis/attribution/model/link.ts';

/** What it may be worth to find a cue. */
export const PREMIUMS = [0, 0.3, 0.6, 0.9, 1.2, 1.6] as const;

/** How likely right an attribution of the rules alone may have to be. */
const LEASTS = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 1];

export interface JudgedArticle {
  reading: Reading;
  gold: GoldSpans;
  /** The tagger's probabilities, without a premium. */
  marginals: Float64Array;
  /** What it finds with each of the premiums. */
  linked: readonly (readonly LinkedParts[])[];
}

interface Choice {
  premium: number;
  scales: Scales;
  score: number;
}

/** The premium and scales with the best mean of two F1: of contents that overlap by four fifths, and end to end. */
export function calibrate(
  articles: readonly JudgedArticle[],
  report: (line: string) => void,
): { premium: number; scales: Scales } {
  const found = articles.map((article) => ({ ...article, rules: findByRules(article.reading).candidates }));
  let best: Choice = { premium: 0, scales: { weights: new Float64Array(EVIDENCE_SIZE), least: 1 }, score: -1 };
  PREMIUMS.forEach((premium, at) => {
    const weighed = (scales: Scales): { one: Weighed; article: JudgedArticle }[] =>
      found.flatMap((article) => {
        const { reading, linked, rules, marginals } = article;
        return combine(reading, linked[at] ?? [], rules, marginals, scales).weighed.map((one) => ({ one, article }));
      });
    const examples = weighed({ weights: new Float64Array(EVIDENCE_SIZE), least: 0 });
    const weights = fitConfidence(
      examples.map(({ one, article }) => ({ evidence: one.evidence, right: isRight(one, article) })),
    );
    for (const least of LEASTS) {
      const kept = weighed({ weights, least });
      const total = kept.length + found.reduce((sum, { gold }) => sum + contents(gold).length, 0);
      const content = (200 * kept.filter(({ one, article }) => overlaps(one, article)).length) / total;
      const endToEnd = (200 * kept.filter(({ one, article }) => isRight(one, article)).length) / total;
      report(`premium ${premium}, least ${least}: content ${content.toFixed(2)}, end to end ${endToEnd.toFixed(2)}`);
      if (content + endToEnd > best.score) best = { premium, scales: { weights, least }, score: content + endToEnd };
    }
  });
  return best;
}

function contents(gold: GoldSpans): GoldSpans['attributions'] {
  return gold.attributions.filter(({ content }) => content.length > 0);
}

function overlaps({ parts }: Weighed, { reading, gold }: JudgedArticle): boolean {
  return contents(gold).some((other) => isContentRight(reading.document, parts, other, 0.8));
}

/** Content and gold overlap by half, and the source is the right one. */
function isRight({ parts }: Weighed, { reading: { document }, gold }: JudgedArticle): boolean {
  return contents(gold).some(
    (other) => isContentRight(document, parts, other, 0.5) && isSourceRight(document, parts, other),
  );
}
