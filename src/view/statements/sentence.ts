/**
 * A statement with the verb by which it is told, for places where its own sentence doesn't stand around it: "denies that
 * it is a threat", "criticised the American campaign". What is said alone can mean the opposite, or nothing.
 */
import { DENYING_CUES } from '../../analysis/lexicon/reporting/certainty-words.ts';
import type { Analysis, Attribution, Span } from '../../analysis/schema.ts';
import { en } from '../../strings/en.ts';
import { contentOf, covers, textOf } from '../site.ts';

export interface SentencePart {
  /** With the space to the next part. */
  words: string;
  /** True for what is said; the others are the text's words for the saying. */
  isSaid: boolean;
}

export interface Sentence {
  /** In order; together they are the whole of it. */
  parts: SentencePart[];
  /** True where the cue is one of the parts' words. */
  hasCue: boolean;
  /** True for a denial whose words don't say so: a page has to. */
  hidesDenial: boolean;
}

type Texts = Pick<Analysis, 'text' | 'dates'>;

/** Words from the cue to what is said, or between two pieces of it, are few: "told the Munich Security Conference" */
const MOST_BETWEEN = 80;

/** What ends the part of a sentence that leads on to what is said. */
const CUT = /[,;:()[\]“”„«»"—–]/u;

/** "“We shall see.": whole sentences need no verb before them, unlike "“a more complicated issue”" */
const BEGINS_SMALL = /^["'“‘„«]?\p{Ll}/u;

/** "not", "never", "didn’t" */
const NEGATION = /\b(?:not|never|no|neither|nor)\b|n[’']t\b/iu;

/** "y" and "e" are lost in "denied", "disputing". */
const DENYING_STEMS = [...DENYING_CUES].map((lemma) => lemma.replace(/[ey]$/u, ''));

export function sentenceOf(analysis: Texts, attribution: Attribution): Sentence {
  const parts = aroundCue(analysis, attribution) ?? behindCue(analysis, attribution);
  const verb = parts?.find(({ isSaid }) => !isSaid)?.words ?? '';
  return {
    parts: parts ?? [{ words: contentOf(analysis, attribution), isSaid: true }],
    hasCue: parts !== null,
    hidesDenial: attribution.certainty === 'denied' && !denies(verb),
  };
}

export const sentenceInWords = ({ parts, hidesDenial }: Sentence): string =>
  `${hidesDenial ? en.site.statements.denied : ''}${parts.map(({ words }) => words).join('')}`;

/** "[criticised] the American campaign": the cue, and what leads from it to what is said. */
function behindCue(analysis: Texts, attribution: Attribution): SentencePart[] | null {
  const { cue, source, content, form, certainty } = attribution;
  const [first] = content;
  if (!cue || !first || cue.end > first.start) return null;
  const between = { start: cue.end, end: first.start };
  // "according to the newspaper, …" is no verb of whose word it is.
  if (source && covers(between, source)) return null;
  if (!isOfOneSentence(analysis.text, between)) return null;
  const said = contentOf(analysis, attribution);
  if (form === 'direct' && certainty !== 'denied' && !BEGINS_SMALL.test(said)) return null;
  const link = /^that\s/iu.test(textOf(analysis, first)) ? ' that' : '';
  const verb = `${textOf(analysis, cue)}${leadFrom(analysis, between)}${link}`;
  return [
    { words: `${verb} `, isSaid: false },
    { words: said, isSaid: true },
  ];
}

/** "Donald Trump, the US president, [is said to be] considering …"; not "What matters more, [he said], is …". */
function aroundCue(analysis: Texts, { cue, content, form }: Attribution): SentencePart[] | null {
  const [first, last] = content;
  if (!cue || !first || !last || content.length !== 2 || form === 'direct') return null;
  const between = { start: first.end, end: last.start };
  const words = textOf(analysis, between);
  if (!covers(between, cue) || !isOfOneSentence(analysis.text, between) || /[,;:—–]\s*$/u.test(words)) return null;
  return [
    { words: textOf(analysis, first), isSaid: true },
    { words, isSaid: false },
    { words: textOf(analysis, last), isSaid: true },
  ];
}

function isOfOneSentence(text: string, { start, end }: Span): boolean {
  return end - start <= MOST_BETWEEN && !/[.!?…]\s|\n/u.test(text.slice(start, end));
}

/** " the Munich Security Conference"; what a date or a comma parts from what is said is left out: " … of". */
function leadFrom({ text, dates }: Texts, between: Span): string {
  const dated = dates.findLast(({ span }) => covers(between, span))?.span.end ?? between.start;
  let start = dated;
  for (let at = dated; at < between.end; at += 1) if (CUT.test(text.charAt(at))) start = at + 1;
  const words = text.slice(start, between.end).replaceAll(/\s+/gu, ' ').trim();
  if (start === between.start) return words === '' ? '' : ` ${words}`;
  const isNothingLost = !/[\p{L}\p{N}]/u.test(text.slice(between.start, start));
  return `${isNothingLost ? '' : ' …'}${words === '' ? '' : ` ${words}`}`;
}

function denies(verb: string): boolean {
  const words = verb.toLowerCase().split(/[^\p{L}’']+/u);
  return NEGATION.test(verb) || words.some((word) => DENYING_STEMS.some((stem) => word.startsWith(stem)));
}
