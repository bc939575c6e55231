/**
 * What the patterns read: the document's tokens with mended tags, which quotation each stands in, and its verb groups.
 * Built once per document, in one pass.
 */
import type { Document, PartOfSpeech, Token } from '../../document.ts';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts';
import { mendTags } from './mend-tags.ts';
import { withNames } from './name-tags.ts';
import type { ActorName } from './name-tags.ts';
import { findReducedRelatives, participlesBehindMarks } from './reduced-relatives.ts';
import type { ReducedRelatives } from './reduced-relatives.ts';
import { findVerbGroups } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Reading {
  document: Document;
  tokens: readonly Token[];
  /** Tag of each token, the tagger's own or a mended one. */
  tags: readonly PartOfSpeech[];
  /** The quotation that each token stands in, its marks included, as a position in `document.quotations`; else -1. */
  quotationAt: Int32Array;
  /** First token of each quotation, and the token after its last. */
  quotationFirst: Int32Array;
  quotationEnd: Int32Array;
  groups: readonly VerbGroup[];
  /** The verb group that each token belongs to, as a position in `groups`; else -1. */
  groupAt: Int32Array;
  /** For each token where a sentence's own verb begins, the participle whose phrase ends there. */
  reduced: ReducedRelatives;
}

/** @param names what the text calls its actors: "Will Young" and "Downing Street", whatever the tagger takes them for */
export function readGrammar(document: Document, names: readonly ActorName[] = []): Reading {
  const { tokens, quotations } = document;
  const tags = withNames(tokens, mendTags(document), names);
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  const quotationFirst = new Int32Array(quotations.length);
  const quotationEnd = new Int32Array(quotations.length);
  let at = 0;
  quotations.forEach((quotation, index) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.start) at += 1;
    quotationFirst[index] = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.end) {
      quotationAt[at] = index;
      at += 1;
    }
    quotationEnd[index] = at;
  });
  const { groups, groupAt } = findVerbGroups(tokens, tags);
  const reading = { document, tokens, tags, quotationAt, quotationFirst, quotationEnd, groups, groupAt };
  const isClauseVerb = (lemma: string): boolean => CLAUSE_VERBS.has(lemma);
  const bare = { ...reading, reduced: new Map<number, number>() };
  const reduced = findReducedRelatives(bare, isClauseVerb);
  for (const participle of [...reduced.values(), ...participlesBehindMarks(bare, isClauseVerb)]) {
    const at = groupAt[participle] ?? -1;
    const group = groups[at];
    if (group) groups[at] = { ...group, form: 'participle', passive: true };
  }
  return { ...reading, reduced };
}

/** First token of the sentence that a token stands in. */
export function sentenceFirst(reading: Reading, at: number): number {
  const sentence = reading.tokens[at]?.sentence ?? -1;
  return reading.document.sentences[sentence]?.firstToken ?? 0;
}

/** The token after the last of the sentence that a token stands in. */
export function sentenceEnd(reading: Reading, at: number): number {
  const sentence = reading.tokens[at]?.sentence ?? -1;
  return reading.document.sentences[sentence]?.endToken ?? reading.tokens.length;
}

/** Position of the paragraph that a token stands in, or -1. */
export function paragraphOf(reading: Reading, at: number): number {
  const sentence = reading.tokens[at]?.sentence ?? -1;
  return reading.document.sentences[sentence]?.paragraph ?? -1;
}

export function lowerAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.lower ?? '';
}

export function tagAt(reading: Reading, at: number): PartOfSpeech | null {
  return reading.tags[at] ?? null;
}

export function insideQuotation(reading: Reading, at: number): boolean {
  return (reading.quotationAt[at] ?? -1) >= 0;
}

/** The quotation that begins with the token at `at`, or -1. */
export function quotationFrom(reading: Reading, at: number): number {
  const quotation = reading.quotationAt[at] ?? -1;
  return quotation >= 0 && reading.quotationFirst[quotation] === at ? quotation : -1;
}

/** The quotation that ends with the token before `end`, or -1. */
export function quotationTo(reading: Reading, end: number): number {
  const quotation = reading.quotationAt[end - 1] ?? -1;
  return quotation >= 0 && reading.quotationEnd[quotation] === end ? quotation : -1;
}

/** The verb group that begins with the token at `at`, or null. */
export function groupFrom(reading: Reading, at: number): VerbGroup | null {
  const index = reading.groupAt[at] ?? -1;
  const group = index >= 0 ? reading.groups[index] : undefined;
  return group?.first === at ? group : null;
}

/** Are both tokens in the same quotation, or both in none? */
export function samePlane(reading: Reading, one: number, other: number): boolean {
  return (reading.quotationAt[one] ?? -1) === (reading.quotationAt[other] ?? -1);
}
