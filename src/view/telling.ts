/** The words in which a text tells an event, as they can stand by themselves. */
import type { Analysis, DateMention, Span } from '../analysis/schema.ts';
import { findParagraphs } from '../analysis/text/paragraphs.ts';
import { quotationsAround } from '../schema/quotations.ts';
import { dayInWords, rangeInShort } from './dates-in-words.ts';
import { covers } from './site.ts';
import { capital } from './wording.ts';

export interface Telling {
  /** In its own story, where the day of publication is known. */
  told: string;
  /** Among events of other stories: "on Saturday [16 Feb 2019]". */
  toldElsewhere: string;
}

type Texts = Pick<Analysis, 'text' | 'dates'>;

/** A clause that begins so is a part of a sentence which says nothing alone: "what the FT had reported on Sunday". */
const BEGINS_WITHIN =
  /^(?:what|which|who|whom|whose|that|where|when|after|before|until|by|in|on|at|since|from|as|to|of|for|with|during|than|if|because)\b/u;

/** "is", "opened", "stops": something that can be a finite verb. */
const FINITE =
  /\b(?:am|are|had|can|could|may|might|must|shall|should|will|would|do|did)\b|n[’']t\b|\b(?!this\b|its\b|us\b|less\b|thus\b|plus\b)\p{Ll}+(?:ed|[^s\W]s)\b/u;

/** A mark at the end of a sentence, and the space before the next one. */
const SENTENCE_END =
  /(?<![\s.(](?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Lt|Col|Rep|Prof|No|vs)\.)(?<=[.!?…][”’"')\]]*)\s+(?=["'“‘(]?[\p{Lu}\p{N}])/gu;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '"': '"', '‘': '’', "'": "'" };

/** What may stand between the last word and the closing mark. */
const ONLY_MARKS = /^[.,;:!?…]{0,2}[”’»"']{1,2}$/u;

export function tellingOf(analysis: Texts, clause: Span): Telling {
  const { text } = analysis;
  const span = withoutStop(text, wholeOf(text, clause));
  const words = (from: Span): string => text.slice(from.start, from.end).replaceAll(/\s+/gu, ' ');
  const { before, after } = marksAround(text, span);
  const marked = (told: string): string => before + capital(told) + after;
  return { told: marked(words(span)), toldElsewhere: marked(glossed(analysis, span)) };
}

/** The clause; the sentence around it, where the clause says nothing alone. */
function wholeOf(text: string, clause: Span): Span {
  const words = text.slice(clause.start, clause.end);
  return BEGINS_WITHIN.test(words) || !FINITE.test(words) ? sentenceAround(text, clause) : clause;
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const paragraph = findParagraphs(text).find((one) => covers(one, { start, end }));
  if (!paragraph) return { start, end };
  const sentence = { start: paragraph.start, end: paragraph.end };
  for (const { index, 0: gap } of text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE_END)) {
    const next = paragraph.start + index + gap.length;
    if (next <= start) sentence.start = next;
    else if (paragraph.start + index >= end) return { ...sentence, end: paragraph.start + index };
  }
  return sentence;
}

/** Entries of a list have no full stop; a closing mark behind it stays. */
function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end - 1) === '.' ? end - 1 : end };
}

/** Each date that the text leaves to be worked out, with what it comes to. */
function glossed({ text, dates }: Texts, span: Span): string {
  let words = '';
  let at = span.start;
  for (const date of dates) {
    if (date.span.start < at || !covers(span, date.span)) continue;
    words += text.slice(at, date.span.end) + glossOf(text, date);
    at = date.span.end;
  }
  return (words + text.slice(at, span.end)).replaceAll(/\s+/gu, ' ');
}

/** " [16 Feb 2019]"; behind "last July" the year alone. */
function glossOf(text: string, { span, type, basis, start, end, precision }: DateMention): string {
  const isRelative = (type === 'DATE' || type === 'TIME') && basis === 'resolved';
  if (!isRelative || !start || !end) return '';
  const words = text.slice(span.start, span.end);
  const [day = '', month = '', year = ''] = dayInWords(start).split(' ');
  const isAllButYear = words.includes(month) && (precision === 'month' || new RegExp(`\\b${day}\\b`, 'u').test(words));
  return ` [${isAllButYear ? year : rangeInShort(start, end, precision)}]`;
}

/** What makes both marks of every quotation that the words are a part of: "“… She is flawed,” he said". */
function marksAround(text: string, span: Span): { before: string; after: string } {
  const around = quotationsAround(text, span).filter(({ start, end }) => start < span.end && span.start < end);
  const open = around.find(({ start, end }) => start < span.start && end > span.start);
  const unclosed = around.find(({ start, end }) => start < span.end && end > span.end);
  const opening = open ? text.charAt(open.start) : '';
  const isWholly = open !== undefined && open === unclosed;
  const before = open ? `${opening}${isWholly || open.start === span.start - 1 ? '' : '… '}` : '';
  return { before, after: unclosed ? closingOf(text, span, unclosed, isWholly) : '' };
}

function closingOf(text: string, span: Span, quotation: Span, isWholly: boolean): string {
  const mark = CLOSING[text.charAt(quotation.start)] ?? '”';
  const rest = text.slice(span.end, quotation.end);
  if (ONLY_MARKS.test(rest)) return `${/^[!?…]/u.exec(rest)?.[0] ?? ''}${mark}`;
  return isWholly ? mark : ` …${mark}`;
}
