/** Times gone by that a text tells as if it were there: "June 2014: The nurse writes.", "In 2016 the firm hires a lawyer." */
import type { Document, Token } from '../../document.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../../lexicon/months.ts';
import { SEASONS } from '../../lexicon/seasons.ts';
import { PARTS } from '../../lexicon/time-words.ts';
import type { Mention, Setting } from './mentions.ts';

/** What stands alone in its paragraph, what heads an entry of a chronicle, and what opens a sentence in the present tense. */
export type Scene = 'title' | 'head' | 'opening' | null;

/** "May to December 2023:" has so many tokens at most. */
const LONGEST_HEAD = 9;

/** So many sentences on the time is in mind that opened one; that of an entry is for all of it. */
const LONGEST_MEMORY = 2;

/** "March–May 2020", "3 to 6 June 2020" */
const JOINTS: ReadonlySet<string> = new Set([',', '.', '-', '–', '—', 'to', 'and']);

/**
 * Whether the text is at that time from here on.
 * @param token the one that the time begins with
 * @param opens whether that opens its sentence
 */
export function sceneOf(
  document: Document,
  { period, span, isAside, year }: Pick<Mention, 'period' | 'span' | 'isAside' | 'year'>,
  token: Token | undefined,
  opens: boolean,
  setting: Setting,
): Scene {
  if (!token || isAside || period.last >= setting.published) return null;
  const head = headOf(document, token);
  if (head) return head;
  const before = sceneBefore(setting);
  if (year === 'carried') return before?.scene === 'title' ? 'head' : (before?.scene ?? null);
  if (!/\d{4}/u.test(document.text.slice(span.start, span.end))) return null;
  // "2018: She is dismissed. In May 2020 she sues.", but not "for a theft in March 2015"
  if (before?.scene === 'head' && isRange(document, before.span.end, span.start)) return null;
  if (before && before.scene !== 'opening') return period.first >= before.period.first ? 'head' : null;
  const direction = setting.direction();
  return opens && (direction === 'present' || direction === 'planned') ? 'opening' : null;
}

/** "In 2008", "2008", "On 14 March 2008" at the beginning of a sentence */
export function opensSentence(document: Document, token: Token | undefined): boolean {
  const first = document.sentences[token?.sentence ?? -1]?.firstToken ?? -1;
  const isBehind = token?.index === first + 1 && ['in', 'on'].includes(document.tokens[first]?.lower ?? '');
  return token?.index === first || isBehind;
}

/** A date with its year, or a range, alone in its paragraph or before a colon there: "2019", "May to December 2023: The". */
function headOf({ tokens, paragraphs, sentences }: Document, { index, sentence }: Token): 'title' | 'head' | null {
  const paragraph = paragraphs[sentences[sentence]?.paragraph ?? -1];
  const last = sentences[(paragraph?.endSentence ?? 0) - 1];
  if (!paragraph || sentences[paragraph.firstSentence]?.firstToken !== index || !last) return null;
  let hasYear = false;
  for (let at = index; at <= index + LONGEST_HEAD; at += 1) {
    const token = tokens[at];
    if (at === last.endToken) return hasYear ? 'title' : null;
    if (token?.text === ':') return hasYear ? 'head' : null;
    if (!token || !isOfDate(token)) return null;
    hasYear ||= /^\d{4}$/u.test(token.text);
  }
  return null;
}

/** "May to December 2023": what goes on from there goes on from May. */
function isRange({ text }: Document, start: number, end: number): boolean {
  return text
    .slice(start, end)
    .split(/\s+/u)
    .every((word) => word === '' || JOINTS.has(word));
}

/** "2019", "Sept", "late", "spring", "to" */
function isOfDate({ text, lower }: Token): boolean {
  if (/^\d/u.test(text) || JOINTS.has(lower) || MONTH_NAMES.includes(lower)) return true;
  return [MONTH_ABBREVIATIONS, PARTS, SEASONS].some((words) => Object.hasOwn(words, lower.replace('.', '')));
}

/** The time at which the text is, as it goes on from there: that of the entry or its title, or of a sentence just before. */
export function sceneBefore({ mentioned, paragraph, sentence }: Setting): Mention | undefined {
  const last = mentioned.findLast(({ scene }) => scene !== null);
  if (last?.scene === 'title') return paragraph - last.paragraph <= 1 ? last : undefined;
  if (last?.paragraph !== paragraph) return undefined;
  return last.scene === 'head' || sentence - last.sentence <= LONGEST_MEMORY ? last : undefined;
}
